package id.aduan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepViewTest {

    @Test
    void drawsSimilarTimesInProportion() {
        assertThat(StepView.widths(times(15, 15, 30, 15, 60))).containsExactly("w-1", "w-1", "w-2", "w-1", "w-4");
    }

    @Test
    void drawsWidelyDifferingTimesInClasses() {
        assertThat(StepView.widths(times(2, 60, 120, 450, null))).containsExactly("w-1", "w-1-5", "w-2", "w-3", "w-1");
    }

    @Test
    void drawsAProcedureWithoutTimesEvenly() {
        assertThat(StepView.widths(times(null, null))).containsExactly("w-1", "w-1");
    }

    private static List<@Nullable Duration> times(@Nullable Integer... minutes) {
        return Arrays.stream(minutes)
                .map(time -> time == null ? null : Duration.ofMinutes(time))
                .toList();
    }
}
