package id.aduan.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FootprintTest {

    @Test
    void countsAProcessWithItsPartOfWhatIsShared() {
        var rollup = """
                00400000-7fff rollup
                Rss:              123456 kB
                Pss:               98765 kB
                Pss_Dirty:         55555 kB
                """;
        assertThat(Footprint.proportional(rollup)).isEqualTo(98765);
    }

    @Test
    void countsEveryProcessOnce() {
        var self = ProcessHandle.current();
        assertThat(Footprint.bytes(Stream.of(self, self)))
                .isPositive()
                .isLessThan(2 * Footprint.bytes(Stream.of(self)));
    }
}
