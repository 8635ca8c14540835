package id.aduan.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({"1,PT1M", "2,PT5M", "3,PT15M", "4,PT1H", "5,PT3H", "8,PT24H"})
    void waitsLongerAfterEveryFailure(int attempts, Duration pause) {
        assertThat(Backoff.after(attempts)).contains(pause);
    }

    @Test
    void givesUpAfterThreeDays() {
        Duration whole = IntStream.rangeClosed(1, 9)
                .mapToObj(Backoff::after)
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(whole).isBetween(Duration.ofDays(2), Duration.ofDays(4));
        assertThat(Backoff.after(10)).isEmpty();
    }
}
