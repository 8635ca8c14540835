package id.aduan.ear;

import id.aduan.shared.Clause;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Bagian Organisasi: a fax about a levy, typed in by an officer. */
class BagianOrganisasiBrowserIT extends DeskBrowserIT {

    private static final String OFFICER = "petugas-pengaduan.bagian-organisasi";

    @Test
    @Clause({"001:kategori-2", "001:layanan-2", "001:penerimaan-7"})
    void answersAFaxAboutALevy() {
        var tab = new Tab(openAs(OFFICER, "/meja/catat?saluran=FAX", DESK));
        tab.type("f:story", "Dimintai uang seratus ribu untuk rekomendasi.").pick("f:category", "pungutan");
        tab.pick("f:kind", "OVERSIGHT");
        named(tab).type("f:email", "warsini@contoh.id").press("f:send").shows("tercatat");
        assertSound(tab.page(), "bagian-organisasi-tercatat");
        var code = recorded(tab);

        directed(code);
        answered(code);
        new Tab(open("/lacak/" + code, PHONE)).shows("Uang sudah dikembalikan");
        var calls = desk(OFFICER, code).shows("Hubungi pelapor lewat");
        calls.page().locator("[id$='call:prepare']").first().scrollIntoViewIfNeeded();
        calls.leaving(() -> calls.page().locator("[id$='call:prepare']").first().click());
        calls.shows(Pattern.compile("0812|Dusun Japan"));
        assertSound(calls.page(), "bagian-organisasi-hubungi");
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
