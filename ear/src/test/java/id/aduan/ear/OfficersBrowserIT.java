package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** An officer's desk in a rough world: expired sessions, two officers at one button, impatient thumbs. */
class OfficersBrowserIT extends BrowserIT {

    private static final String OFFICER = "petugas-pengaduan.kecamatan-sooko";

    @Test
    void anExpiredSessionCostsASignInAndNotAWord() {
        var tab = new Tab(openAs(OFFICER, "/meja/catat?saluran=WALK_IN", DESK));
        tab.type("f:story", "Antrean KTP-el dilompati orang.").type("f:place", "Loket 2");
        tab.page().context().clearCookies();
        tab.press("f:send");
        signIn(tab.page(), OFFICER);

        assertThat(tab.path()).startsWith("/meja");
        tab.shows("Demi keamanan, sambungan yang lama diam diputus.");
        tab.go("/meja/catat?saluran=WALK_IN");
        PlaywrightAssertions.assertThat(tab.at("f:story")).hasValue("Antrean KTP-el dilompati orang.");
        PlaywrightAssertions.assertThat(tab.at("f:place")).hasValue("Loket 2");
        tab.shows("Tulisan Anda yang belum terkirim dipulihkan.");
        assertThat(consoleErrors()).allMatch(error -> error.contains("409"));
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
