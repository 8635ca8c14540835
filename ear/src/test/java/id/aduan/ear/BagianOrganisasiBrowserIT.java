package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.aduan.shared.Clause;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Bagian Organisasi: a fax about a levy, typed in by an officer. */
class BagianOrganisasiBrowserIT extends DeskBrowserIT {

    private static final String OFFICER = "petugas-pengaduan.bagian-organisasi";

    @Test
    @Clause({"001:kategori-2", "001:layanan-2", "001:penerimaan-7"})
    void answersAFaxAboutALevy() throws Exception {
        var address = "warsini-" + Walk.key() + "@contoh.example";
        var tab = new Tab(openAs(OFFICER, "/meja/catat?saluran=FAX", DESK));
        tab.type("f:story", "Dimintai uang seratus ribu untuk rekomendasi.").pick("f:category", "pungutan");
        tab.pick("f:kind", "OVERSIGHT");
        named(tab).type("f:email", address).press("f:send").shows("tercatat");
        assertSound(tab.page(), "bagian-organisasi-tercatat");
        var code = recorded(tab);

        directed(code);
        answered(code);
        new Tab(open("/lacak/" + code, PHONE)).shows("Uang sudah dikembalikan");
        eventually("the notice is mailed", () -> !mail().to(address).isEmpty());
        calledOn(code, "Surat", "Dusun Japan RT 2");
        calledOn(code, "WhatsApp", "0812");
        calledOn(code, "SMS", "0812");
        desk(OFFICER, code).showsNot("Hubungi pelapor lewat");
    }

    /** Opens where the reporter is reached on that channel, and states that it was done. */
    private void calledOn(String code, String channel, String where) {
        var calls = desk(OFFICER, code);
        var card = calls.page()
                .locator("main .kartu", new Page.LocatorOptions().setHasText("Hubungi pelapor lewat " + channel));
        assertThat(card.count()).as(channel).isOne();
        calls.leaving(() -> card.locator("[id$='call:prepare']").click());
        assertThat(card.innerText().replaceAll("[ -]", "")).contains(where.replace(" ", ""));
        assertSound(calls.page(), "bagian-organisasi-hubungi-" + channel.toLowerCase(Locale.ROOT));
        card.locator("[id$='call:told']").fill("Disampaikan hari ini");
        calls.leaving(() -> card.locator("[id$='call:done']").click()).shows("Tugas menghubungi selesai.");
    }

    private void directed(String code) {
        desk(OFFICER, code).shows("Pengaduan berkadar pengawasan");
        step(OFFICER, code);
        desk("kepala-bagian.bagian-organisasi", code)
                .pick("direct:to", "petugas-pengaduan")
                .type("direct:words", "Periksa hari ini")
                .press("direct:give");
        draft(step(OFFICER, code), code, "Uang sudah dikembalikan dan staf yang bersangkutan diperiksa.");
    }

    private void answered(String code) {
        letter("kepala-bagian.bagian-organisasi", code).pressAndConfirm("deeds:initial");
        var sender = letter(OFFICER, code).press("deeds:check");
        sender.go("/meja/surat/" + code + "?lewat=FAX").type("send:stated", "Difaks pukul 10.40");
        sender.press("send:dispatch").shows("Terkirim");
    }
}
