package id.aduan.deadline;

import static id.aduan.deadline.Calendars.at;
import static id.aduan.deadline.Calendars.government;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock stands still; all in the week of Monday 23 to Friday 27 November 2026 unless dated otherwise. */
class PauseTest {

    @ParameterizedTest(name = "{0} + {1}, berhenti {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    # diterima                 | waktu            | berhenti dan berjalan lagi                              | jatuh tempo
                    Sen, 23 Nov 2026 09.00 WIB | 2 jam            | Sen, 23 Nov 2026 09.30 WIB > Sen, 23 Nov 2026 10.15 WIB | Sen, 23 Nov 2026 11.45 WIB
                    Sen, 23 Nov 2026 11.00 WIB | 2 jam            | Sen, 23 Nov 2026 11.30 WIB > Sen, 23 Nov 2026 13.30 WIB | Sen, 23 Nov 2026 15.00 WIB
                    Sen, 23 Nov 2026 15.00 WIB | 2 jam            | Sen, 23 Nov 2026 17.00 WIB > Sel, 24 Nov 2026 07.00 WIB | Sel, 24 Nov 2026 08.30 WIB
                    Jum, 20 Nov 2026 15.30 WIB | 2 jam            | Jum, 20 Nov 2026 16.00 WIB > Sen, 23 Nov 2026 08.00 WIB | Sen, 23 Nov 2026 09.30 WIB
                    Sen, 23 Nov 2026 09.00 WIB | 2 jam            | Sen, 23 Nov 2026 11.00 WIB > Sen, 23 Nov 2026 12.00 WIB | Sen, 23 Nov 2026 11.00 WIB
                    Sen, 23 Nov 2026 09.00 WIB | 2 jam            | Sen, 23 Nov 2026 07.30 WIB > Sen, 23 Nov 2026 08.30 WIB | Sen, 23 Nov 2026 11.00 WIB
                    Sen, 23 Nov 2026 09.00 WIB | 2 jam            | Sen, 23 Nov 2026 08.30 WIB > Sen, 23 Nov 2026 09.30 WIB | Sen, 23 Nov 2026 11.30 WIB
                    Jum, 20 Nov 2026 09.00 WIB | 2 hari kerja     | Sen, 23 Nov 2026 10.00 WIB > Rab, 25 Nov 2026 10.00 WIB | Kam, 26 Nov 2026 16.00 WIB
                    Jum, 20 Nov 2026 09.00 WIB | 2 hari kerja     | Jum, 20 Nov 2026 10.00 WIB > Jum, 20 Nov 2026 15.00 WIB | Sel, 24 Nov 2026 16.00 WIB
                    Jum, 20 Nov 2026 09.00 WIB | 2 hari kerja     | Sel, 24 Nov 2026 14.00 WIB > Sel, 24 Nov 2026 15.00 WIB | Rab, 25 Nov 2026 08.30 WIB
                    Jum, 20 Nov 2026 09.00 WIB | 5 hari kalender  | Sab, 21 Nov 2026 08.00 WIB > Min, 22 Nov 2026 08.00 WIB | Kam, 26 Nov 2026 23.59 WIB
                    Jum, 20 Nov 2026 09.00 WIB | 1x24 jam         | Jum, 20 Nov 2026 18.00 WIB > Jum, 20 Nov 2026 20.00 WIB | Sab, 21 Nov 2026 11.00 WIB
                    Sen, 23 Nov 2026 09.00 WIB | hari itu juga    | Sen, 23 Nov 2026 10.00 WIB > Sen, 23 Nov 2026 11.00 WIB | Sel, 24 Nov 2026 08.30 WIB
                    """)
    void closedPauseMovesTheDueTimeByWhatItKeptFromCounting(String received, String time, String pause, String due) {
        Deadline deadline = government().due(at(received), Allowance.parse(time), pauses(pause));
        assertThat(government().words(deadline.due())).isEqualTo(due);
    }

    @Test
    void pausesAreSummed() {
        Deadline deadline = twoHours(
                "Sen, 23 Nov 2026 09.30 WIB > Sen, 23 Nov 2026 09.45 WIB",
                "Sen, 23 Nov 2026 10.00 WIB > Sen, 23 Nov 2026 10.30 WIB");
        assertThat(government().words(deadline.due())).isEqualTo("Sen, 23 Nov 2026 11.45 WIB");
    }

    @Test
    void pauseAfterTheFirstDueTimeCountsWhereAnEarlierOneMovedIt() {
        Deadline deadline = twoHours(
                "Sen, 23 Nov 2026 09.30 WIB > Sen, 23 Nov 2026 10.30 WIB",
                "Sen, 23 Nov 2026 11.30 WIB > Sen, 23 Nov 2026 12.00 WIB");
        assertThat(government().words(deadline.due())).isEqualTo("Sen, 23 Nov 2026 13.30 WIB");
    }

    @Test
    void momentPausedTwiceCountsOnce() {
        Deadline deadline = twoHours(
                "Sen, 23 Nov 2026 09.30 WIB > Sen, 23 Nov 2026 10.15 WIB",
                "Sen, 23 Nov 2026 09.45 WIB > Sen, 23 Nov 2026 10.30 WIB");
        assertThat(government().words(deadline.due())).isEqualTo("Sen, 23 Nov 2026 12.00 WIB");
    }

    @Test
    void openPauseLeavesNoDueTime() {
        Deadline deadline = twoHours("Sen, 23 Nov 2026 10.00 WIB");
        assertThat(deadline.due()).isNull();
        assertThat(deadline.standing()).isTrue();
        assertThat(deadline.standingSince()).map(Deadline.Line::why).contains("Camat tidak di tempat");
    }

    @Test
    void openPauseOfAnotherDayLeavesNoDueTimeEither() {
        Deadline deadline = government()
                .due(
                        at("Sen, 23 Nov 2026 09.00 WIB"),
                        Allowance.parse("5 hari kerja"),
                        pauses("Sen, 23 Nov 2026 10.00 WIB"));
        assertThat(deadline.standing()).isTrue();
    }

    @Test
    void openPauseThatBeginsTooLateChangesNothing() {
        Deadline deadline = twoHours("Sen, 23 Nov 2026 11.30 WIB");
        assertThat(government().words(deadline.due())).isEqualTo("Sen, 23 Nov 2026 11.00 WIB");
    }

    @Test
    void refusesAPauseWithoutReason() {
        assertThatThrownBy(() -> new Pause(at("Sen, 23 Nov 2026 09.30 WIB"), null, " "))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAPauseThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Pause(
                        at("Sen, 23 Nov 2026 09.30 WIB"), at("Sen, 23 Nov 2026 09.00 WIB"), "Camat tidak di tempat"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Deadline twoHours(String... pauses) {
        return government().due(at("Sen, 23 Nov 2026 09.00 WIB"), Allowance.parse("2 jam"), pauses(pauses));
    }

    static List<Pause> pauses(String... written) {
        List<Pause> pauses = new ArrayList<>();
        for (String words : written) {
            String[] ends = words.split(" > ");
            pauses.add(new Pause(at(ends[0]), ends.length == 1 ? null : at(ends[1]), "Camat tidak di tempat"));
        }
        return pauses;
    }
}
