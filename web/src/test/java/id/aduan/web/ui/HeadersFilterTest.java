package id.aduan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.tenancy.NoEntry;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

class HeadersFilterTest {

    @Test
    void tellsWhoeverAsksTooOftenSo() {
        assertThat(status(new Throttle.TooMany())).isEqualTo(429);
    }

    @Test
    void whatIsInAnotherHouseIsNotFound() {
        assertThat(status(NoEntry.notHere())).isEqualTo(404);
    }

    @Test
    void whatARoleDoesNotPermitIsForbidden() {
        assertThat(status(new EJBAccessException("role"))).isEqualTo(403);
    }

    @Test
    void whatBreaksIsAFailure() {
        assertThat(status(new IllegalStateException("broken"))).isEqualTo(500);
    }

    private static int status(RuntimeException cause) {
        return HeadersFilter.status(new ServletException(new IllegalStateException("page", cause)));
    }
}
