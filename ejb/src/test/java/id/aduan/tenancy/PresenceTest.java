package id.aduan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.shared.Clause;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When nobody does a position's work: hours of one day, {@code 08-12} from eight to noon, {@code 08-} with no end known. */
class PresenceTest {

    @ParameterizedTest
    @Clause("004:waktu-2")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # away        | acted for    | the clock stands
            08-12         | none         | 08-12
            08-12         | 08-12        | none
            08-12         | 07-13        | none
            08-12         | 09-10        | 08-09 10-12
            08-12         | 08-10        | 10-12
            08-12         | 10-          | 08-10
            08-           | none         | 08-
            08-           | 10-          | 08-10
            08-           | 10-12        | 08-10 12-
            08-12 14-16   | 11-15        | 08-11 15-16
            08-12         | 13-15        | 08-12
            08-08         | none         | none
            08-12         | 08-09 11-12  | 09-11
            """)
    void theClockStandsWhileNobodyActs(String away, String actedFor, String stands) {
        Presence presence = new Presence("Camat", spells(away), spells(actedFor));
        assertThat(written(presence)).isEqualTo(stands == null ? "" : stands);
    }

    @Test
    void aPauseThatEndedBeforeIsNotTold() {
        Presence presence = new Presence("Camat", spells("08-10 12-14"), List.of());
        assertThat(presence.pauses(hour("11"))).hasSize(1);
    }

    @Test
    void isVacantFromTheFirstMomentOfAnAbsenceAndNotAtItsEnd() {
        Presence presence = new Presence("Camat", spells("08-12"), spells("10-11"));
        assertThat(List.of(
                        presence.vacant(hour("08")),
                        presence.vacant(hour("10")),
                        presence.vacant(hour("11")),
                        presence.vacant(hour("12"))))
                .containsExactly(true, false, true, false);
    }

    @Test
    void saysWhoIsNotThere() {
        Presence presence = new Presence("Camat Kedopok", spells("08-12"), List.of());
        assertThat(presence.pauses(hour("00")).getFirst().reason()).isEqualTo("Camat Kedopok tidak di tempat");
    }

    @Test
    void refusesASpellThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> new Spell(hour("10"), hour("09"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String written(Presence presence) {
        return presence.pauses(hour("00")).stream()
                .map(pause -> hours(pause.from()) + "-" + (pause.until() == null ? "" : hours(pause.until())))
                .collect(Collectors.joining(" "));
    }

    private static List<Spell> spells(String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.strip().split(" +"))
                        .map(spell -> spell.split("-", 2))
                        .map(part -> new Spell(hour(part[0]), part[1].isEmpty() ? null : hour(part[1])))
                        .toList();
    }

    private static Instant hour(String hour) {
        return Instant.parse("2026-11-23T" + hour + ":00:00Z");
    }

    private static String hours(Instant instant) {
        return instant.toString().substring(11, 13);
    }
}
