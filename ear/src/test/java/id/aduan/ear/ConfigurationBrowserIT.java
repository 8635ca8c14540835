package id.aduan.ear;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator of a government puts changed files into force: a broken one changes nothing, a missing one closes. */
class ConfigurationBrowserIT extends BrowserIT {

    private final Path file = TestStack.tenants(stack()).resolve("kota-probolinggo/kecamatan-kedopok.yaml");
    private String printed = "";

    @BeforeEach
    void readTheFile() throws IOException {
        printed = Files.readString(file);
    }

    @AfterEach
    void bringTheFileBack() throws IOException {
        Files.writeString(file, printed);
        applied(administrator());
    }

    @Test
    void aBrokenFileIsShownWithItsFindingsAndChangesNothing() throws IOException {
        Files.writeString(file, "salah_tulis: 1\n" + printed);
        var tab = administrator().press("files:inspect").shows("Ada yang salah");
        applied(tab).shows("belum diterapkan").shows("kecamatan-kedopok.yaml:1");

        assertSound(tab.page(), "wilayah-temuan");
        new Tab(open("/kantor/kecamatan-kedopok", DESK)).shows("Tulis aduan lewat laman ini");
    }

    @Test
    void aFileTakenAwayClosesItsOfficeUntilItIsBack() throws IOException {
        Files.delete(file);
        var tab = applied(administrator()).shows("tidak menerima aduan baru lagi");
        assertSound(tab.page(), "wilayah-ditutup");
        new Tab(open("/kantor/kecamatan-kedopok", DESK)).shows("tidak menerima aduan baru");

        Files.writeString(file, printed);
        applied(tab).shows("berlaku.");
        PlaywrightAssertions.assertThat(tab.page().locator("main")).not().containsText("Ditutup");
    }

    private Tab administrator() {
        return new Tab(openAs("admin.kota-probolinggo", "/wilayah", DESK));
    }

    private static Tab applied(Tab tab) {
        return tab.pressAndConfirm("files:apply");
    }
}
