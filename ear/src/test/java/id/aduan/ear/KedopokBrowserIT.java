package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Clause;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Kecamatan Kedopok: a visitor completed later, answered against the receipt; and a Camat who is away. */
class KedopokBrowserIT extends DeskBrowserIT {

    private static final String OFFICER = "petugas.kecamatan-kedopok";
    private static final String CAMAT = "camat.kecamatan-kedopok";
    private static final String DELEGATE = "sekretaris-kecamatan.kecamatan-kedopok";
    private static final String AWAY = "/meja/ketidakhadiran";

    @Test
    @Clause({"004:2.2", "004:3.2", "004:3.6", "004:3.8", "004:3.9"})
    void handsAnAnswerOverAgainstTheReceipt() {
        var code = visitor(false);
        var tab = desk(OFFICER, code).shows("Lengkapi aduan").tick("supplement:seen");
        tab.press("supplement:send").shows("Aduan lengkap.");
        studied(code);
        answered(CAMAT, code);
        letter(OFFICER, code).press("deeds:register").shows("Tercatat di buku surat keluar.");

        var handing = letter(OFFICER, code)
                .type("send:receiptCode", "7K4M-Q2XR-9TD")
                .press("send:dispatch")
                .shows("tanda terima");
        assertThat(handing.at("send:receiptCode").inputValue()).isEqualTo("7K4M-Q2XR-9TD");
        handing.type("send:receiptCode", code).press("send:dispatch").shows("Terkirim");
        archived(code);
    }

    @Test
    @Clause({"004:waktu-2", "004:3.9"})
    void standsStillWhereNobodyActsForAnAbsentCamatAndGoesOnToTheArchiveUnderADelegate() {
        var code = visitor(true);
        studied(code);
        var book = new Tab(openAs(CAMAT, AWAY, DESK));
        try {
            absent(book);
            var citizen = new Tab(open("/lacak/" + code, PHONE)).shows("Waktu berhenti");
            assertSound(citizen.page(), "kedopok-waktu-berhenti");
            appointed(book);
            assertSound(book.page(), "kedopok-plh");
            citizen.go("/lacak/" + code).showsNot("Waktu berhenti");
            new Tab(openAs(DELEGATE, "/meja", DESK)).shows("Anda bertindak sebagai");
            answered(DELEGATE, code);
            letter(OFFICER, code).press("deeds:register").shows("Tercatat di buku surat keluar.");
            letter(OFFICER, code)
                    .type("send:receiptCode", code)
                    .press("send:dispatch")
                    .shows("Terkirim");
            archived(code);
        } finally {
            present(book);
        }
    }

    private String visitor(boolean cardSeen) {
        var tab = new Tab(openAs(OFFICER, "/meja/catat?saluran=WALK_IN", DESK));
        tab.type("f:story", "Berkas pindah saya hilang di kantor.");
        named(tab).tick("f:readBack");
        if (cardSeen) {
            tab.tick("f:documentSeen");
        }
        tab.press("f:send").shows(cardSeen ? "Penanganan dimulai" : "menunggu kelengkapan");
        return recorded(tab);
    }

    /** Up to the Camat's desk, with a draft. */
    private void studied(String code) {
        for (int i = 0; i < 3; i++) {
            step(OFFICER, code);
        }
        draft(step("kasi-pelayanan.kecamatan-kedopok", code), code, ANSWER);
    }

    private void answered(String officer, String code) {
        var paper = letter(officer, code);
        if (paper.at("deeds:initial").count() > 0) {
            paper.pressAndConfirm("deeds:initial");
        } else {
            step(officer, code);
        }
    }

    private void archived(String code) {
        desk(OFFICER, code).type("archive:place", "Odner 3, lemari B, rak 2").press("archive:put");
        desk(OFFICER, code).shows("Odner 3, lemari B, rak 2");
    }

    private static void absent(Tab book) {
        book.unfold("Catat").pick("away:position", "camat").type("away:reason", "Dinas luar ke Surabaya");
        today(book, "away:aFrom").press("away:record").shows("Dinas luar ke Surabaya");
    }

    private static void appointed(Tab book) {
        book.go(AWAY).unfold("Tunjuk").pick("acting:for", "camat");
        book.pick("acting:delegate", "sekretaris-kecamatan").pick("acting:kind", "PLH");
        today(book.type("acting:letter", "800/12/2026"), "acting:dFrom").press("acting:appoint");
    }

    /** Ends every absence and delegation, so that other tests meet a Camat who is there. */
    private static void present(Tab book) {
        var ends = book.go(AWAY).page().locator("[id$='back:end'], [id$='relieve:end']");
        while (ends.count() > 0) {
            book.leaving(() -> ends.first().click());
        }
    }

    private static Tab today(Tab tab, String field) {
        var day = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        return tab.type(field + "Day", String.valueOf(day.getDayOfMonth()))
                .type(field + "Month", String.valueOf(day.getMonthValue()))
                .type(field + "Year", String.valueOf(day.getYear()));
    }
}
