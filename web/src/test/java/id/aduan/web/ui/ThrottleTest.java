package id.aduan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever guesses is stopped; who shares an address with many, or works here, is not. */
class ThrottleTest {

    private final Throttle throttle = new Throttle();

    @Test
    void aHundredWrongCodesAreEnough() {
        guesses(100, "36.80.1.1");
        assertThatThrownBy(() -> throttle.lookup(from("36.80.1.1"))).isInstanceOf(Throttle.TooMany.class);
        assertThatCode(() -> throttle.lookup(from("36.80.1.2"))).doesNotThrowAnyException();
    }

    @Test
    void programsOnThisMachineDoNotGuessEither() {
        guesses(100, "127.0.0.1");
        assertThatThrownBy(() -> throttle.lookup(from("127.0.0.1"))).isInstanceOf(Throttle.TooMany.class);
    }

    @Test
    void aWholeNetworkOfOnePersonIsOneAsker() {
        IntStream.range(0, 100)
                .mapToObj(i -> "2001:db8:0:7:0:0:0:" + Integer.toHexString(i))
                .forEach(address -> throttle.wrongCode(from(address)));
        assertThatThrownBy(() -> throttle.lookup(from("2001:db8:0:7:0:0:0:ffff")))
                .isInstanceOf(Throttle.TooMany.class);
        assertThatCode(() -> throttle.lookup(from("2001:db8:0:8:0:0:0:1"))).doesNotThrowAnyException();
        assertThat(Throttle.asker("36.80.1.1")).isEqualTo("36.80.1.1");
    }

    @Test
    void theCounterEntersForMany() {
        var officer = request("36.80.1.1", () -> "petugas");
        assertThatCode(() -> IntStream.range(0, 1000).forEach(i -> throttle.filing(officer)))
                .doesNotThrowAnyException();
    }

    @Test
    void aFloodOfFilingsIsSlowedDown() {
        assertThatThrownBy(() -> IntStream.range(0, 1000).forEach(i -> throttle.filing(from("36.80.1.1"))))
                .isInstanceOf(Throttle.TooMany.class);
    }

    private void guesses(int times, String address) {
        IntStream.range(0, times).forEach(i -> throttle.wrongCode(from(address)));
    }

    private static HttpServletRequest from(String address) {
        return request(address, null);
    }

    private static HttpServletRequest request(String address, @Nullable Principal officer) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ThrottleTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> address;
                    case "getUserPrincipal" -> officer;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
