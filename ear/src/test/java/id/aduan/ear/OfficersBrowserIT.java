package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** An officer's desk in a rough world: expired sessions, two officers at one button, impatient thumbs. */
class OfficersBrowserIT extends BrowserIT {

    private static final String OFFICER = "petugas-pengaduan.kecamatan-sooko";
    private static final String RECORD = "/meja/catat?saluran=WALK_IN";

    @Test
    void anExpiredSessionCostsASignInAndNotAWord() {
        var tab = new Tab(openAs(OFFICER, RECORD, DESK));
        tab.type("f:story", "Antrean KTP-el dilompati orang.").type("f:place", "Loket 2");
        tab.type("f:name", "Warsini").type("f:phone", "0812-3456-7890").tick("f:readBack");
        tab.page().context().clearCookies();
        tab.press("f:send");
        signIn(tab.page(), OFFICER);

        assertThat(tab.path()).isEqualTo(RECORD);
        tab.shows("Tulisan Anda masih ada di bawah");
        PlaywrightAssertions.assertThat(tab.at("f:story")).hasValue("Antrean KTP-el dilompati orang.");
        PlaywrightAssertions.assertThat(tab.at("f:name")).hasValue("Warsini");
        assertSound(tab.page(), "meja-terlambat");
        tab.press("f:send").shows("Nomor buku");
    }

    @Test
    void aLetterOutlivesTheSessionAndIsPrintedAlone() {
        var walk = Walk.filed("kecamatan-sooko", Walk::named).did("petugas-pengaduan", "Tercatat");
        walk.did("camat", "Disposisi").did("kasi-pelayanan", "Telaah");
        var address = "/meja/surat/" + walk.code();
        var tab = new Tab(openAs("kasi-pelayanan.kecamatan-sooko", address, DESK));
        tab.type("draft:text", "Surat Anda selesai. ".repeat(500));
        tab.page().context().clearCookies();
        tab.press("draft:handIn");
        signIn(tab.page(), "kasi-pelayanan.kecamatan-sooko");

        tab.shows("Tulisan Anda masih ada di bawah").press("draft:handIn").shows("Draf diserahkan");
        var head = openAs("camat.kecamatan-sooko", address, DESK);
        PlaywrightAssertions.assertThat(head.locator("[id='deeds:initial']")).isVisible();
        head.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        PlaywrightAssertions.assertThat(head.locator(".surat")).containsText("Surat Anda selesai.");
        for (var furniture : List.of(".kepala", ".jalan", "h1", "aside", ".kutip", "[id='deeds:initial']")) {
            PlaywrightAssertions.assertThat(head.locator(furniture).first()).isHidden();
        }
        picture(head, "surat-cetak");
    }

    @Test
    void theBookIsPrintedWithoutTheScreensFurniture() {
        Walk.filed("kecamatan-sooko", Walk::named);
        var book = openAs(OFFICER, "/meja/buku", DESK);
        book.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        PlaywrightAssertions.assertThat(book.locator(".buku")).isVisible();
        for (var furniture : List.of(".kepala", ".kaki", ".saring", "#cari-p")) {
            PlaywrightAssertions.assertThat(book.locator(furniture)).isHidden();
        }
    }

    @Test
    void aPersonIsFoundByANumberThatStandsInNoAddress() {
        var nik = "3516%012d".formatted(ThreadLocalRandom.current().nextLong(1_000_000_000_000L));
        var walk = Walk.filed("kecamatan-sooko", said -> {
            Walk.named(said);
            ((ObjectNode) said.get("identity")).put("nik", nik);
        });
        var book = new Tab(openAs(OFFICER, "/meja/buku", DESK)).unfold("Cari menurut NIK");
        book.type("person:nik", "3516").press("person:look").shows("NIK terdiri dari 16 angka.");
        book.type("person:nik", nik).press("person:look").shows("1 aduan di buku ini memuat NIK itu.");

        assertThat(book.page().locator(".buku a").getAttribute("href")).endsWith(walk.code());
        assertThat(book.path()).doesNotContain(nik);
        assertSound(book.page(), "meja-buku-nik");
    }

    @Test
    void aColleaguesStepSaysWhyItIsNotMineAndTheRecordIsWhole() {
        var code = Walk.filed("kecamatan-sooko", Walk::named).code();
        var tab = new Tab(openAs("camat.kecamatan-sooko", "/meja/aduan/" + code, DESK));
        tab.shows("Langkah ini milik Petugas Pengaduan.").unfold("Yang belum dapat Anda lakukan");
        PlaywrightAssertions.assertThat(tab.page().locator("dl.belum")).containsText("Menyelesaikan langkah");
        assertThat(tab.at("step:done").count()).isZero();

        tab.go("/meja/audit/" + code).press("chain:verify").shows("Rantai utuh");
        assertSound(tab.page(), "meja-audit-utuh");
    }

    @Test
    void keysAloneReachWhatTheEyeSees() {
        var code = Walk.filed("kecamatan-sooko", Walk::named).code();
        var page = openAs(OFFICER, "/meja/aduan/" + code, DESK);
        page.keyboard().press("Tab");
        PlaywrightAssertions.assertThat(page.locator(".lewati")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                .isEqualTo(true);
    }

    @Test
    void aListIsReadOnFromItsAddress() {
        var code = Walk.filed("kecamatan-sooko", Walk::named).code();
        var list = new Tab(openAs(OFFICER, "/meja?daftar=MINE", DESK)).shows("Giliran Anda");
        var mine = list.page().locator("main a[href$='" + code + "']");
        var next = list.page().locator("main a", new Page.LocatorOptions().setHasText("Tampilkan berikutnya"));
        while (mine.count() == 0 && next.count() > 0) {
            list.leaving(next::click);
        }

        assertThat(mine.count()).isPositive();
        assertSound(list.page(), "meja-daftar");
    }

    @Test
    void twoOfficersAtOneButtonAreOneDeed() {
        var code = Walk.filed("kecamatan-sooko", Walk::named).code();
        var one = new Tab(openAs(OFFICER, "/meja/aduan/" + code, DESK));
        var other = new Tab(openAs(OFFICER, "/meja/aduan/" + code, DESK));
        one.press("step:done").shows("Tersimpan.");
        other.type("step:note", "Sudah saya telepon.").press("step:done");

        other.showsNot("Tersimpan.").shows("Langkah 2 dari 8");
        assertSound(other.page(), "meja-sudah-dikerjakan");
    }

    @Test
    void anImpatientThumbDoesAStepOnce() {
        var code = Walk.filed("kecamatan-sooko", Walk::named).code();
        var tab = new Tab(openAs(OFFICER, "/meja/aduan/" + code, DESK));
        tab.leaving(() -> tab.at("step:done").dblclick());

        tab.shows("Langkah 2 dari 8");
        tab.leaving(() -> tab.page().reload()).shows("Langkah 2 dari 8");
    }

    @Test
    void anImpatientThumbRecordsOneComplaint() {
        var tab = new Tab(openAs(OFFICER, "/meja/catat?saluran=PHONE", DESK));
        tab.type("f:story", "Telepon tidak diangkat.").type("f:name", "Warsini");
        tab.type("f:phone", "0812-3456-7890").tick("f:readBack");
        tab.leaving(() -> tab.at("f:send").dblclick()).shows("Nomor buku");
        var address = tab.path();
        tab.leaving(() -> tab.page().reload());

        assertThat(tab.path()).isEqualTo(address);
        assertSound(tab.page(), "meja-tercatat");
    }
}
