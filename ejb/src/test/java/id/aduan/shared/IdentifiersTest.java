package id.aduan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentifiersTest {

    /** Later than any other test's clock: ids never go back within a process. */
    private static final InstantSource STOPPED = InstantSource.fixed(Instant.parse("2100-01-01T00:00:00.123456Z"));

    @Test
    void areVersionSevenAndCarryTheirTime() {
        UUID id = Identifiers.next(STOPPED);
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16))
                .isBetween(Instant.parse("2100-01-01T00:00:00Z"), Instant.parse("2100-01-01T00:01:00Z"));
    }

    @Test
    void growEvenWhileTheClockStands() {
        List<String> ids = Stream.generate(() -> Identifiers.next(STOPPED).toString())
                .limit(10_000)
                .toList();
        assertThat(ids).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
    }

    @Test
    void growEvenWhenTheClockStepsBack() {
        UUID before = Identifiers.next(STOPPED);
        UUID after = Identifiers.next(InstantSource.fixed(Instant.EPOCH));
        assertThat(after.toString()).isGreaterThan(before.toString());
    }

    @Test
    void areNeverGivenTwiceToThreadsInAHurry() {
        Set<UUID> ids = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 10_000).parallel().forEach(i -> ids.add(Identifiers.next(STOPPED)));
        assertThat(ids).hasSize(10_000);
    }
}
