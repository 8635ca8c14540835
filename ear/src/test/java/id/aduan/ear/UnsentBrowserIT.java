package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

/** What is typed and not yet sent: through back and forward, dropped lines, shared phones and browsers that keep nothing. */
class UnsentBrowserIT extends BrowserIT {

    private static final String SOOKO = "/lapor/kecamatan-sooko";
    private static final String STORY = "Kartu keluarga saya sudah tiga minggu belum jadi.";

    /** Bytes over the line on a first visit, as the browser counts them. */
    private static final String WEIGHT = """
            () => performance.getEntriesByType('navigation').concat(performance.getEntriesByType('resource'))
                .reduce((sum, entry) => sum + entry.transferSize, 0)""";

    private static final String TOO_SMALL_FOR_A_THUMB = """
            () => Array.from(document.querySelectorAll('main button, main input, main textarea, main .petak a, main label.ui-button'))
                .filter(e => e.type !== 'radio' && e.type !== 'hidden' && !e.matches('.sembunyi') && e.getClientRects().length)
                .filter(e => e.getBoundingClientRect().height < 44)
                .map(e => e.id || e.outerHTML.slice(0, 60))""";

    @Test
    void goingBackAndForwardShowsPagesAndRepeatsNothing() {
        for (var page : new Page[] {openWithoutScript(SOOKO, PHONE), open(SOOKO, PHONE)}) {
            var tab = new Tab(page);
            told(tab).press("f:next").shows("Siapa yang mengadu?");
            tab.leaving(page::goBack).shows("Apa yang terjadi?");
            assertThat(tab.at("f:story").inputValue()).isEqualTo(STORY);
            tab.leaving(page::goForward).shows("Siapa yang mengadu?");
            named(tab).press("f:next").shows("Periksa, lalu kirim");
            tab.leaving(page::goBack).shows("Siapa yang mengadu?");
            assertThat(tab.at("f:name").inputValue()).isEqualTo("Warsini");
            assertThat(page.url()).doesNotContain("Warsini");
            tab.leaving(page::goForward).press("f:send").shows("TANDA TERIMA PENGADUAN");
            var code = tab.at("kode-lacak").innerText().strip();
            tab.leaving(page::goBack).shows("Aduan ini sudah terkirim").shows(code);
        }
    }

    @Test
    void aWrongFieldHasAnAddressToo() {
        var page = openWithoutScript(SOOKO, PHONE);
        var tab = new Tab(page);
        tab.type("f:place", "Loket 2").press("f:next").shows("Ceritakan masalahnya dulu.");
        tab.leaving(page::reload).shows("Ceritakan masalahnya dulu.");
        told(tab).press("f:next").shows("Siapa yang mengadu?");
        tab.leaving(page::goBack).shows("Apa yang terjadi?");

        assertThat(tab.at("f:place").inputValue()).isEqualTo("Loket 2");
    }

    @Test
    void nobodyElseOpensAFormByItsAddress() {
        var mine = new Tab(openWithoutScript(SOOKO, PHONE));
        told(mine).press("f:next").shows("Siapa yang mengadu?");
        named(mine).press("f:next").shows("Warsini");

        new Tab(openWithoutScript(mine.path(), PHONE))
                .shows("kami buang")
                .showsNot("Warsini")
                .showsNot(STORY);
    }

    @Test
    void filesWhereTheBrowserKeepsNoCookie() {
        var page = openWithoutScript("/", PHONE);
        page.context().route("**", UnsentBrowserIT::withoutCookies);
        var tab = new Tab(page).go(SOOKO);
        tab.press("f:next").shows("Ceritakan masalahnya dulu.");
        told(tab).press("f:next").shows("Siapa yang mengadu?");
        named(tab).press("f:next").press("f:send").shows("TANDA TERIMA PENGADUAN");
    }

    @Test
    void keepsTheStoryOnTheDeviceButNobodysName() {
        var page = open(SOOKO, PHONE);
        var tab = new Tab(page);
        told(tab).leaving(page::reload);
        assertThat(tab.at("f:story").inputValue()).isEqualTo(STORY);
        tab.shows("Nama dan nomor Anda tidak ikut disimpan");
        tab.go("/lapor/dispendukcapil");
        assertThat(tab.at("f:story").inputValue()).isEmpty();
        tab.go(SOOKO).pick("f:about", "no").press("f:next");
        named(tab).press("f:next").shows("Periksa, lalu kirim");
        assertThat(kept(page)).contains(STORY).doesNotContain("Warsini", "0812");
        tab.press("f:send").shows("TANDA TERIMA PENGADUAN");

        assertThat(kept(page)).isEqualTo("{}");
    }

    @Test
    void throwsEverythingAwayOnASharedPhone() {
        var page = open(SOOKO, PHONE);
        var tab = new Tab(page);
        told(tab).press("f:next");
        named(tab).press("f:discard").shows("Isian sudah dibuang");
        assertThat(tab.at("f:story").inputValue()).isEmpty();
        assertThat(kept(page)).isEqualTo("{}");

        tab.leaving(page::goBack).showsNot("Warsini");
    }

    @Test
    void keepsThePageWhenTheLineDrops() {
        var page = open(SOOKO, PHONE);
        var tab = told(new Tab(page));
        page.context().setOffline(true);
        tab.at("f:next").click();
        PlaywrightAssertions.assertThat(tab.at("putus")).isVisible();
        assertThat(tab.at("f:story").inputValue()).isEqualTo(STORY);
        page.context().setOffline(false);

        tab.press("f:next").shows("Siapa yang mengadu?");
    }

    @Test
    void attachesPhotosOneAfterAnotherAndTakesOneBack() {
        var tab = new Tab(open(SOOKO, PHONE));
        told(tab).at("f:evidence").setInputFiles(text("surat.txt"));
        tab.press("f:attach").shows("surat.txt");
        tab.at("f:evidence")
                .setInputFiles(
                        new FilePayload("buka.exe", "application/x-dosexec", "MZ".getBytes(StandardCharsets.US_ASCII)));
        tab.press("f:attach").shows("buka.exe").shows("surat.txt").press("f:next");
        named(tab).press("f:next").press("f:send").shows("“buka.exe” tidak dapat kami buka");
        assertThat(tab.at("f:story").inputValue()).isEqualTo(STORY);
        tab.leaving(() -> tab.page().getByTitle("Buang berkas buka.exe").click())
                .showsNot("buka.exe");
        tab.press("f:next").press("f:next").press("f:send").shows("TANDA TERIMA PENGADUAN");
    }

    @Test
    void weighsLittleAndFitsAThumb() {
        var page = open(SOOKO, PHONE);

        assertThat(((Number) page.evaluate(WEIGHT)).intValue()).isBetween(5_000, 150_000);
        assertThat(page.locator("script:not([defer])").count()).isZero();
        assertThat((Iterable<?>) page.evaluate(TOO_SMALL_FOR_A_THUMB)).isEmpty();
        page.navigate(portalUrl() + "/");
        assertThat((Iterable<?>) page.evaluate(TOO_SMALL_FOR_A_THUMB)).isEmpty();
    }

    private static Tab told(Tab tab) {
        return tab.type("f:story", STORY).pick("f:about", "no");
    }

    private static Tab named(Tab tab) {
        return tab.pick("f:named", "yes")
                .type("f:name", "Warsini")
                .type("f:address", "Dusun Japan RT 2")
                .type("f:phone", "0812-3456-7890");
    }

    private static FilePayload text(String name) {
        return new FilePayload(name, "text/plain", "Surat keterangan".getBytes(StandardCharsets.UTF_8));
    }

    private static String kept(Page page) {
        return (String) page.evaluate("JSON.stringify(window.localStorage)");
    }

    private static void withoutCookies(Route route) {
        var headers = new HashMap<>(route.request().headers());
        headers.remove("cookie");
        route.resume(new Route.ResumeOptions().setHeaders(headers));
    }
}
