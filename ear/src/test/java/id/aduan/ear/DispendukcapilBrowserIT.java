package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Clause;
import org.junit.jupiter.api.Test;

/** Dispendukcapil: a WhatsApp message read from the handset, initialled, stated as sent. */
class DispendukcapilBrowserIT extends DeskBrowserIT {

    @Test
    @Clause({"003:langkah-1", "003:langkah-5", "003:langkah-7", "003:waktu"})
    void answersAMessageReadFromTheHandset() {
        var code = message();
        initialled(code);
        changedAfterInitials(code);
        var operator = letter("operator.dispendukcapil", code).press("send:prepare");

        assertThat(operator.page().locator("a[href^='https://wa.me/62812']").count())
                .isEqualTo(1);
        assertSound(operator.page(), "dispendukcapil-wa");
        operator.type("send:stated", "Dibalas lewat WA 10.40")
                .press("send:dispatch")
                .shows("atas pernyataan Anda");
        new Tab(open("/lacak/" + code, PHONE)).shows("dinyatakan oleh petugas");
    }

    /** Read on Friday before the break; two office hours end after it. */
    private String message() {
        var tab = new Tab(openAs("operator.dispendukcapil", "/meja/catat?saluran=WHATSAPP", DESK));
        tab.type("f:story", "KTP-el saya belum jadi sejak bulan lalu.").pick("f:category", "adminduk");
        tab.type("f:receivedDay", "20").type("f:receivedMonth", "11").type("f:receivedYear", "2026");
        tab.type("f:time", "11.00");
        named(tab).press("f:send").shows("Tulis mengapa baru dicatat sekarang.");
        tab.type("f:backdate", "Dibaca dari HP kantor").press("f:send").shows("tercatat");
        tab.shows("20 November 2026, 14.30");
        return recorded(tab);
    }

    private void initialled(String code) {
        var section = step("seksi-pengaduan.dispendukcapil", code);
        assertSound(section.page(), "dispendukcapil-tenggat");
        draft(section, code, "KTP-el Anda siap diambil.");
        letter("kasi.dispendukcapil", code).press("deeds:finalise");
        letter("kepala-bidang.dispendukcapil", code)
                .pressAndConfirm("deeds:initial")
                .shows("Diparaf");
    }

    private void changedAfterInitials(String code) {
        var open = letter("seksi-pengaduan.dispendukcapil", code);
        var meanwhile = letter("seksi-pengaduan.dispendukcapil", code).unfold("Ubah naskah");
        meanwhile.type("draft:text", "KTP-el Anda siap diambil besok.").press("draft:handIn");
        meanwhile.shows("Naskah berubah sesudah diparaf.");
        assertSound(meanwhile.page(), "dispendukcapil-paraf-gugur");
        open.press("deeds:check").shows("paraf");
        letter("kepala-bidang.dispendukcapil", code).pressAndConfirm("deeds:initial");
        letter("seksi-pengaduan.dispendukcapil", code).press("deeds:check");
    }
}
