package id.aduan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    @Test
    void isKnownBehindWhateverWrapsIt() {
        var thrown = new ServletException(new IllegalStateException("page", new Throttle.TooMany()));
        assertThat(HeadersFilter.isTooMany(thrown)).isTrue();
    }

    @Test
    void isNotSeenInOtherFailures() {
        assertThat(HeadersFilter.isTooMany(new ServletException("other", new IllegalStateException())))
                .isFalse();
    }
}
