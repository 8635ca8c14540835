package id.aduan.ear;

import id.aduan.shared.Clause;
import org.junit.jupiter.api.Test;

/** Kecamatan Sooko: filed on the pages, directed, answered, read; and unnamed complaints judged both ways. */
class SookoBrowserIT extends DeskBrowserIT {

    @Test
    @Clause({"000:penerimaan-1", "000:penerimaan-3", "000:penerimaan-7"})
    void answersAComplaintFiledOnThePages() {
        var code = filedAtSooko("Surat keterangan usaha saya belum jadi setelah tiga minggu.", true);

        step("petugas-pengaduan.kecamatan-sooko", code);
        var camat = desk("camat.kecamatan-sooko", code);
        camat.pick("direct:to", "kasi-pelayanan").type("direct:words", "Cek berkasnya hari ini");
        camat.press("direct:give").shows("Tersimpan.");
        var kasi = step("kasi-pelayanan.kecamatan-sooko", code);
        draft(kasi, code, ANSWER);
        var paper = letter("camat.kecamatan-sooko", code).pressAndConfirm("deeds:initial");
        paper.shows("Nomor agenda");
        assertSound(paper.page(), "sooko-diparaf");
        var sender = letter("petugas-pengaduan.kecamatan-sooko", code).press("deeds:check");
        sender.press("send:dispatch").shows("Terkirim");

        var citizen = new Tab(open("/lacak/" + code, PHONE)).shows("Surat keterangan Anda sudah selesai");
        assertSound(citizen.page(), "sooko-lacak-dijawab");
        desk("petugas-pengaduan.kecamatan-sooko", code)
                .type("archive:place", "Rak 1, odner 2")
                .press("archive:put");
        citizen.go("/lacak/" + code).shows("Aduan selesai");
    }

    @Test
    @Clause({"000:penerimaan-4", "000:penerimaan-5"})
    void judgesUnnamedComplaintsBothWays() {
        var founded = filedAtSooko("Petugas loket 2 meminta dua puluh ribu, ada kuitansinya.", false);
        var unfounded = filedAtSooko("Pelayanan jelek.", false);
        var officer = desk("petugas-pengaduan.kecamatan-sooko", founded);

        officer.pick("merit:verdict", "yes").press("merit:judge").shows("Tulis alasannya.");
        assertSound(officer.page(), "sooko-nilai-tanpa-alasan");
        officer.type("merit:grounds", "Kuitansinya cocok dengan tarif loket.").press("merit:judge");
        officer.shows("ditangani tanpa nama pelapor");
        officer.go("/meja/aduan/" + unfounded)
                .pick("merit:verdict", "no")
                .type("merit:grounds", "Tidak ada tempat dan waktu kejadian.")
                .press("merit:judge")
                .shows("Pelapor dapat melengkapi");

        var citizen = new Tab(open("/lacak/" + founded, PHONE)).shows("Aduan sedang ditangani");
        citizen.go("/lacak/" + unfounded).shows("Tidak ada tempat dan waktu kejadian.");
    }

    private String filedAtSooko(String story, boolean named) {
        var tab = new Tab(open("/lapor/kecamatan-sooko", PHONE));
        tab.type("f:story", story).press("f:next").pick("f:named", named ? "yes" : "no");
        if (named) {
            named(tab);
        }
        tab.press("f:next").press("f:send").shows("TANDA TERIMA PENGADUAN");
        return tab.at("kode-lacak").innerText().strip();
    }
}
