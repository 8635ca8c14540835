package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A citizen's form in a rough world: no scripts, wrong dates, large files, impatient thumbs, back buttons. */
class FilingBrowserIT extends BrowserIT {

    private static final String FORM = "/lapor/kecamatan-sooko";

    /** Sends the form without leaving it, as a lost answer would; tells the address that answered. */
    private static final String SEND_ASIDE = """
            async () => {
              const form = document.getElementById('f');
              const body = new FormData(form);
              body.append('f:send', 'kirim');
              return (await fetch(form.action, { method: 'POST', body })).url;
            }""";

    /** The smallest picture there is. */
    private static final byte[] PHOTO = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Test
    void filesFromTheOfficeToTheReceiptWithoutAnyScript() {
        var page = openWithoutScript("/lapor", PHONE);
        page.getByText("Kecamatan Sooko").first().click();
        var tab = new Tab(page);
        matter(tab, "Kartu keluarga saya sudah tiga minggu belum jadi.");
        tab.at("f:evidence").setInputFiles(new FilePayload("kuitansi.png", "image/png", PHOTO));
        tab.press("f:next").shows("Siapa yang mengadu?");
        identity(tab).press("f:next").shows("Periksa, lalu kirim").shows("kuitansi.png");
        tab.press("f:send").shows("TANDA TERIMA PENGADUAN");

        assertThat(tab.path()).startsWith("/tanda-terima/");
        tab.go("/lacak/" + code(tab)).shows("Aduan sedang ditangani");
    }

    @Test
    void sendsEvidenceWithABarWhereScriptsWork() {
        var tab = new Tab(open(FORM, PHONE));
        matter(tab, "Kuitansi terlampir.");
        tab.at("f:evidence").setInputFiles(new FilePayload("kuitansi.png", "image/png", PHOTO));
        tab.at("f:next").click();
        tab.shows("Siapa yang mengadu?");
        identity(tab).press("f:next").shows("kuitansi.png").press("f:send").shows("TANDA TERIMA PENGADUAN");

        assertThat(consoleErrors()).isEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        var tab = new Tab(open(FORM, DESK));
        tab.type("f:happenedDay", "31").type("f:happenedMonth", "2").type("f:happenedYear", "2026");
        tab.type("f:place", "Loket 2").press("f:next");

        tab.shows("Ceritakan masalahnya dulu.");
        assertThat(tab.at("f:happenedDay").inputValue()).isEqualTo("31");
        assertThat(tab.at("f:place").inputValue()).isEqualTo("Loket 2");
        assertSound(tab.page(), "lapor-salah");
        tab.type("f:story", "Petugas meminta uang.").press("f:next");
        assertThat(tab.at("f:happenedMonth").inputValue()).isEqualTo("2");
        assertThat(tab.at("f:story").inputValue()).isEqualTo("Petugas meminta uang.");
        tab.type("f:happenedDay", "20").type("f:happenedMonth", "11").press("f:next");
        tab.shows("Siapa yang mengadu?");
        assertSound(tab.page(), "lapor-identitas");
        tab.pick("f:named", "yes").type("f:phone", "12").press("f:next").shows("Tulis nama Anda");
        assertThat(tab.at("f:phone").inputValue()).isEqualTo("12");
        identity(tab).press("f:next").shows("Petugas meminta uang.");
        assertSound(tab.page(), "lapor-periksa");
    }

    @Test
    void refusesTooLargeAFileWithoutLosingTheStory() {
        var tab = new Tab(openWithoutScript(FORM, DESK));
        matter(tab, "Video terlampir.");
        tab.at("f:evidence").setInputFiles(new FilePayload("video.mp4", "video/mp4", large(11)));
        tab.press("f:next").shows("Paling besar 10 MB");

        assertThat(tab.at("f:story").inputValue()).isEqualTo("Video terlampir.");
        assertThat(tab.at("f:place").inputValue()).isEqualTo("Loket 2");
    }

    @Test
    void refusesFarTooLargeAFileInWordsAndKeepsThePage() {
        var tab = new Tab(open(FORM, DESK));
        matter(tab, "Video terlampir.");
        tab.at("f:evidence").setInputFiles(new FilePayload("video.mp4", "video/mp4", large(20)));
        tab.at("f:next").click();
        tab.shows("lebih besar dari 10 MB");

        PlaywrightAssertions.assertThat(tab.at("f:evidence-besar")).isVisible();
        assertThat(tab.at("f:story").inputValue()).isEqualTo("Video terlampir.");
    }

    @Test
    void anImpatientThumbFilesOnce() {
        var story = "Ditekan dua kali " + UUID.randomUUID();
        var tab = ready(open(FORM, PHONE), story);
        tab.leaving(() -> tab.at("f:send").dblclick());

        tab.shows("TANDA TERIMA PENGADUAN");
        assertFiledOnce(story, tab);
    }

    @Test
    void sendingAgainAndReloadingIsTheSameComplaint() {
        var story = "Dikirim lagi " + UUID.randomUUID();
        var tab = ready(open(FORM, PHONE), story);
        var first = (String) tab.page().evaluate(SEND_ASIDE);
        tab.press("f:send").shows("TANDA TERIMA PENGADUAN");
        assertThat(first).contains(code(tab));
        tab.leaving(() -> tab.page().reload()).shows("TANDA TERIMA PENGADUAN");

        assertFiledOnce(story, tab);
    }

    @Test
    void twoTabsAreTwoComplaintsThatDoNotMix() {
        var one = ready(open(FORM, PHONE), "Dari jendela pertama");
        var context = one.page().context();
        var second = context.newPage();
        second.navigate(portalUrl() + "/lapor/kecamatan-kranggan");
        var two = ready(second, "Dari jendela kedua");
        one.press("f:send").shows("Kecamatan Sooko");
        two.press("f:send").shows("Kecamatan Kranggan");

        assertThat(code(one)).isNotEqualTo(code(two));
    }

    @Test
    void addsEvidenceAndWithdraws() {
        var code = Walk.filed("kecamatan-sooko", Walk::named).code();
        var tab = new Tab(open("/lacak/" + code, PHONE));
        tab.unfold("Mau menambah keterangan?").type("f:more", "Ini kuitansinya.");
        tab.at("f:evidence").setInputFiles(new FilePayload("kuitansi.png", "image/png", PHOTO));
        tab.at("f:supplement").click();
        tab.shows("Keterangan Anda sudah kami terima.");
        tab.unfold("Cabut aduan ini").press("w:withdraw").shows("Beri tanda dulu");
        tab.pick("w:sure", "yes").press("w:withdraw").shows("Aduan dicabut");

        assertThat(consoleErrors()).isEmpty();
    }

    /** One row in the register book of the office. */
    private void assertFiledOnce(String story, Tab tab) {
        var book = new Tab(openAs("petugas-pengaduan.kecamatan-sooko", "/meja/buku?cari=" + code(tab), DESK));
        book.go("/meja/buku");
        assertThat(book.page().getByText(story.substring(0, 30)).count())
                .as("rows of " + story)
                .isEqualTo(1);
    }

    private static Tab ready(Page page, String story) {
        var tab = new Tab(page);
        matter(tab, story).press("f:next");
        return identity(tab).press("f:next");
    }

    private static Tab matter(Tab tab, String story) {
        return tab.type("f:story", story).type("f:place", "Loket 2").pick("f:about", "no");
    }

    private static Tab identity(Tab tab) {
        return tab.pick("f:named", "yes")
                .type("f:name", "Warsini")
                .type("f:address", "Dusun Japan RT 2")
                .type("f:phone", "0812-3456-7890");
    }

    private static String code(Tab tab) {
        return tab.at("kode-lacak").innerText().strip();
    }

    private static byte[] large(int megabytes) {
        var bytes = new byte[megabytes * 1024 * 1024];
        Arrays.fill(bytes, (byte) 1);
        System.arraycopy("ftyp".getBytes(StandardCharsets.US_ASCII), 0, bytes, 4, 4);
        return bytes;
    }
}
