package id.aduan.ear;

import id.aduan.shared.Clause;
import org.junit.jupiter.api.Test;

/** Kecamatan Kranggan: a quarrel that a lurah brought in, with two ways to end. */
class KrangganBrowserIT extends DeskBrowserIT {

    @Test
    @Clause({"002:langkah-1", "002:langkah-7", "002:langkah-8", "002:langkah-10"})
    void settlesAQuarrelThatALurahBroughtIn() {
        var code = quarrel();
        var kasi = desk("kasi-trantib.kecamatan-kranggan", code);

        kasi.pick("step:decision", "selesai").press("step:done").shows("Tersimpan.");
        assertSound(kasi.page(), "kranggan-selesai");
        kasi.press("step:done");

        new Tab(open("/lacak/" + code, PHONE)).shows("Aduan selesai");
    }

    @Test
    @Clause("002:langkah-9")
    void handsBackToTheLawWhatWasNotSettled() {
        var code = quarrel();
        var kasi = desk("kasi-trantib.kecamatan-kranggan", code);

        kasi.press("step:done").showsNot("Tersimpan.");
        kasi.pick("step:decision", "tidak-selesai").press("step:done").shows("Tersimpan.");
        step("camat.kecamatan-kranggan", code);

        var citizen = new Tab(open("/lacak/" + code, PHONE)).shows("jalur hukum");
        assertSound(citizen.page(), "kranggan-jalur-hukum");
    }

    /** A quarrel that took its way up to the report on the deliberation. */
    private String quarrel() {
        var tab = new Tab(openAs("petugas-pelayanan.kecamatan-kranggan", "/meja/catat?saluran=WALK_IN", DESK));
        tab.type("f:story", "Tetangga menutup jalan ke rumah saya.").type("f:companion", "Lurah Meri");
        named(tab).tick("f:readBack").press("f:send").shows("tercatat");
        var code = recorded(tab);
        step("camat.kecamatan-kranggan", code);
        desk("camat.kecamatan-kranggan", code)
                .pick("direct:to", "kasi-trantib")
                .type("direct:words", "Tangani")
                .press("direct:give")
                .shows("Tersimpan.");
        for (int i = 0; i < 4; i++) {
            step("kasi-trantib.kecamatan-kranggan", code);
        }
        return code;
    }
}
