package id.aduan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CachingTest {

    @ParameterizedTest
    @ValueSource(strings = {"/portal/file.xhtml", "/portal/receipt.xhtml", "/portal/track.xhtml", "/office/case.xhtml"})
    void keepsNothingPersonal(String page) {
        assertThat(Caching.of(page, true)).isEqualTo("no-store");
    }

    @Test
    void keepsNothingItDoesNotKnow() {
        assertThat(Caching.of("/api/v1/complaints/x", false)).isEqualTo("no-store");
    }

    @Test
    void keepsPagesThatAreTheSameForEveryoneAMinute() {
        assertThat(Caching.of("/portal/office.xhtml", false)).isEqualTo("public, max-age=60");
    }

    @Test
    void keepsOurFilesAYearOnceTheirAddressCarriesTheirVersion() {
        assertThat(Caching.of("/resources/aduan.css", true)).contains("max-age=31536000", "immutable");
        assertThat(Caching.of("/resources/aduan.css", false)).isEqualTo("public, max-age=300");
    }
}
