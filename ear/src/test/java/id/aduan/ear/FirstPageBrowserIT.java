package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPageBrowserIT extends BrowserIT {

    @ParameterizedTest
    @ValueSource(ints = {PHONE, DESK})
    void opensForEverybody(int width) {
        var page = open("/", width);

        assertAccessible(page, "beranda");
        assertThat(consoleErrors()).isEmpty();
    }

    @Test
    void signsAnOfficerIn() {
        var page = openAs("camat.kecamatan-sooko", "/meja", DESK);

        assertAccessible(page, "meja");
        assertThat(page.url()).startsWith(portalUrl() + "/meja");
    }
}
