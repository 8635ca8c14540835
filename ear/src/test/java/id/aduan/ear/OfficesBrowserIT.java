package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Clause;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each office's story page by page, pressed by its own people, told to its own citizens. */
class OfficesBrowserIT extends BrowserIT {

    private static final String ANSWER = "Yth. Bapak/Ibu pelapor\n\nSurat keterangan Anda sudah selesai dan dapat diambil.";
    private static final Pattern DRAFTED = Pattern.compile("Draf diserahkan|Naskah tersimpan");

    @Test
    @Clause({"000:penerimaan-1", "000:penerimaan-3", "000:penerimaan-7"})
    void sookoAnswersAComplaintFiledOnThePages() {
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
        desk("petugas-pengaduan.kecamatan-sooko", code).type("archive:place", "Rak 1, odner 2").press("archive:put");
        citizen.go("/lacak/" + code).shows("Aduan selesai");
    }

    @Test
    @Clause({"000:penerimaan-4", "000:penerimaan-5"})
    void sookoJudgesUnnamedComplaintsBothWays() {
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

    @Test
    @Clause({"001:kategori-2", "001:layanan-2", "001:penerimaan-7"})
    void bagianOrganisasiAnswersAFaxAboutALevy() {
        var officer = "petugas-pengaduan.bagian-organisasi";
        var tab = new Tab(openAs(officer, "/meja/catat?saluran=FAX", DESK));
        tab.type("f:story", "Dimintai uang seratus ribu untuk rekomendasi.").pick("f:category", "pungutan");
        tab.pick("f:kind", "OVERSIGHT");
        named(tab).type("f:email", "warsini@contoh.id").press("f:send").shows("tercatat");
        assertSound(tab.page(), "bagian-organisasi-tercatat");
        var code = tab.page().locator("main .kode").first().innerText().strip();

        desk(officer, code).shows("Pengaduan berkadar pengawasan");
        step(officer, code);
        desk("kepala-bagian.bagian-organisasi", code)
                .pick("direct:to", "petugas-pengaduan")
                .type("direct:words", "Periksa hari ini")
                .press("direct:give");
        draft(step(officer, code), code, "Uang sudah dikembalikan dan staf yang bersangkutan diperiksa.");
        letter("kepala-bagian.bagian-organisasi", code).pressAndConfirm("deeds:initial");
        var sender = letter(officer, code).press("deeds:check");
        sender.go("/meja/surat/" + code + "?lewat=FAX").type("send:stated", "Difaks pukul 10.40");
        sender.press("send:dispatch").shows("Terkirim");

        new Tab(open("/lacak/" + code, PHONE)).shows("Uang sudah dikembalikan");
        var calls = desk(officer, code).shows("Hubungi pelapor lewat");
        calls.page().locator("[id$='call:prepare']").first().scrollIntoViewIfNeeded();
        calls.leaving(() -> calls.page().locator("[id$='call:prepare']").first().click());
        calls.shows(Pattern.compile("0812|Dusun Japan"));
        assertSound(calls.page(), "bagian-organisasi-hubungi");
    }

    @Test
    @Clause({"002:langkah-1", "002:langkah-7", "002:langkah-8", "002:langkah-10"})
    void krangganSettlesAQuarrelThatALurahBroughtIn() {
        var code = quarrel();
        var kasi = desk("kasi-trantib.kecamatan-kranggan", code);

        kasi.pick("step:decision", "selesai").press("step:done").shows("Tersimpan.");
        assertSound(kasi.page(), "kranggan-selesai");
        kasi.press("step:done");

        new Tab(open("/lacak/" + code, PHONE)).shows("Aduan selesai");
    }

    @Test
    @Clause("002:langkah-9")
    void krangganHandsBackToTheLawWhatWasNotSettled() {
        var code = quarrel();
        var kasi = desk("kasi-trantib.kecamatan-kranggan", code);

        kasi.press("step:done").showsNot("Tersimpan.");
        kasi.pick("step:decision", "tidak-selesai").press("step:done").shows("Tersimpan.");
        step("camat.kecamatan-kranggan", code);

        var citizen = new Tab(open("/lacak/" + code, PHONE)).shows("jalur hukum");
        assertSound(citizen.page(), "kranggan-jalur-hukum");
    }

    @Test
    @Clause({"003:langkah-1", "003:langkah-5", "003:langkah-7", "003:waktu"})
    void dispendukcapilAnswersAMessageReadFromTheHandset() {
        var tab = new Tab(openAs("operator.dispendukcapil", "/meja/catat?saluran=WHATSAPP", DESK));
        tab.type("f:story", "KTP-el saya belum jadi sejak bulan lalu.").pick("f:category", "adminduk");
        tab.type("f:receivedDay", "20").type("f:receivedMonth", "11").type("f:receivedYear", "2026");
        tab.type("f:time", "11.00");
        named(tab).press("f:send").shows("Tulis mengapa baru dicatat sekarang.");
        tab.type("f:backdate", "Dibaca dari HP kantor").press("f:send").shows("tercatat");
        tab.shows("20 November 2026, 14.30");
        var code = tab.page().locator("main .kode").first().innerText().strip();

        var section = step("seksi-pengaduan.dispendukcapil", code);
        assertSound(section.page(), "dispendukcapil-tenggat");
        draft(section, code, "KTP-el Anda siap diambil.");
        letter("kasi.dispendukcapil", code).press("deeds:finalise");
        letter("kepala-bidang.dispendukcapil", code).pressAndConfirm("deeds:initial").shows("Diparaf");
        var open = letter("seksi-pengaduan.dispendukcapil", code);
        var meanwhile = letter("seksi-pengaduan.dispendukcapil", code).unfold("Ubah naskah");
        meanwhile.type("draft:text", "KTP-el Anda siap diambil besok.").press("draft:handIn");
        meanwhile.shows("Naskah berubah sesudah diparaf.");
        assertSound(meanwhile.page(), "dispendukcapil-paraf-gugur");
        open.press("deeds:check").shows("paraf");
        letter("kepala-bidang.dispendukcapil", code).pressAndConfirm("deeds:initial");
        letter("seksi-pengaduan.dispendukcapil", code).press("deeds:check");
        var operator = letter("operator.dispendukcapil", code).press("send:prepare");

        assertThat(operator.page().locator("a[href^='https://wa.me/62812']").count())
                .isEqualTo(1);
        assertSound(operator.page(), "dispendukcapil-wa");
        operator.type("send:stated", "Dibalas lewat WA 10.40").press("send:dispatch").shows("atas pernyataan Anda");
        new Tab(open("/lacak/" + code, PHONE)).shows("dinyatakan oleh petugas");
    }

    @Test
    @Clause({"004:2.2", "004:3.2", "004:3.6", "004:3.8", "004:3.9"})
    void kedopokHandsAnAnswerOverAgainstTheReceipt() {
        var code = visitorAtKedopok(false);
        var officer = "petugas.kecamatan-kedopok";
        var tab = desk(officer, code).shows("Lengkapi aduan").tick("supplement:seen");
        tab.press("supplement:send").shows("Aduan lengkap.");
        step(officer, code);
        step(officer, code);
        step(officer, code);
        var kasi = step("kasi-pelayanan.kecamatan-kedopok", code);
        kasi.go("/meja/surat/" + code).type("draft:text", ANSWER).press("draft:handIn");
        answeredByCamat("camat.kecamatan-kedopok", code);
        letter(officer, code).press("deeds:register").shows("Tercatat di buku surat keluar.");

        var handing = letter(officer, code).type("send:receiptCode", "7K4M-Q2XR-9TD").press("send:dispatch");
        handing.shows("tanda terima");
        assertThat(handing.at("send:receiptCode").inputValue()).isEqualTo("7K4M-Q2XR-9TD");
        handing.type("send:receiptCode", code).press("send:dispatch").shows("Terkirim");
        desk(officer, code).type("archive:place", "Odner 3, lemari B, rak 2").press("archive:put");
        desk(officer, code).shows("Odner 3, lemari B, rak 2");
    }

    @Test
    @Clause("004:janji")
    void kedopokStandsStillWhereNobodyActsForAnAbsentCamat() {
        var code = visitorAtKedopok(true);
        var officer = "petugas.kecamatan-kedopok";
        step(officer, code);
        step(officer, code);
        step(officer, code);
        draft(step("kasi-pelayanan.kecamatan-kedopok", code), code, ANSWER);
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var book = new Tab(openAs("camat.kecamatan-kedopok", "/meja/ketidakhadiran", DESK));
        try {
            book.unfold("Catat").pick("away:position", "camat").type("away:reason", "Dinas luar ke Surabaya");
            day(book, "away:aFrom", today).press("away:record").shows("Dinas luar ke Surabaya");
            var citizen = new Tab(open("/lacak/" + code, PHONE)).shows("Waktu berhenti");
            assertSound(citizen.page(), "kedopok-waktu-berhenti");

            book.go("/meja/ketidakhadiran").unfold("Tunjuk").pick("acting:for", "camat");
            book.pick("acting:delegate", "sekretaris-kecamatan").pick("acting:kind", "PLH");
            day(book.type("acting:letter", "800/12/2026"), "acting:dFrom", today).press("acting:appoint");
            assertSound(book.page(), "kedopok-plh");
            citizen.go("/lacak/" + code).showsNot("Waktu berhenti");
            var delegate = "sekretaris-kecamatan.kecamatan-kedopok";
            new Tab(openAs(delegate, "/meja", DESK)).shows("Anda bertindak sebagai");
            answeredByCamat(delegate, code);
        } finally {
            book.go("/meja/ketidakhadiran");
            while (book.page().locator("[id$='back:end'], [id$='relieve:end']").count() > 0) {
                book.leaving(() -> book.page()
                        .locator("[id$='back:end'], [id$='relieve:end']")
                        .first()
                        .click());
            }
        }
    }

    private static Tab day(Tab tab, String field, LocalDate day) {
        return tab.type(field + "Day", String.valueOf(day.getDayOfMonth()))
                .type(field + "Month", String.valueOf(day.getMonthValue()))
                .type(field + "Year", String.valueOf(day.getYear()));
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

    /** A quarrel that took its way up to the report on the deliberation. */
    private String quarrel() {
        var tab = new Tab(openAs("petugas-pelayanan.kecamatan-kranggan", "/meja/catat?saluran=WALK_IN", DESK));
        tab.type("f:story", "Tetangga menutup jalan ke rumah saya.").type("f:companion", "Lurah Meri");
        named(tab).tick("f:readBack").press("f:send").shows("tercatat");
        var code = tab.page().locator("main .kode").first().innerText().strip();
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

    private String visitorAtKedopok(boolean cardSeen) {
        var tab = new Tab(openAs("petugas.kecamatan-kedopok", "/meja/catat?saluran=WALK_IN", DESK));
        tab.type("f:story", "Berkas pindah saya hilang di kantor.");
        named(tab).tick("f:readBack");
        if (cardSeen) {
            tab.tick("f:documentSeen");
        }
        tab.press("f:send").shows(cardSeen ? "Penanganan dimulai" : "menunggu kelengkapan");
        return tab.page().locator("main .kode").first().innerText().strip();
    }

    private static Tab named(Tab tab) {
        return tab.pick("f:named", "yes")
                .type("f:name", "Warsini")
                .type("f:address", "Dusun Japan RT 2")
                .type("f:phone", "0812-3456-7890");
    }

    private Tab desk(String officer, String code) {
        return new Tab(openAs(officer, "/meja/aduan/" + code, DESK));
    }

    /** Does the open step with the output the procedure suggests. */
    private Tab step(String officer, String code) {
        return desk(officer, code).press("step:done").shows("Tersimpan.");
    }

    private Tab letter(String officer, String code) {
        return new Tab(openAs(officer, "/meja/surat/" + code, DESK));
    }

    private static void draft(Tab tab, String code, String text) {
        tab.go("/meja/surat/" + code).type("draft:text", text).press("draft:handIn").shows(DRAFTED);
    }

    private void answeredByCamat(String camat, String code) {
        var paper = letter(camat, code);
        if (paper.at("deeds:initial").count() > 0) {
            paper.pressAndConfirm("deeds:initial");
        } else {
            step(camat, code);
        }
    }
}
