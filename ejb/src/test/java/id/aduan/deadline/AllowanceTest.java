package id.aduan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    15 menit              | WorkingTime 15 menit
                    2 jam                 | WorkingTime 2 jam
                    2 Jam                 | WorkingTime 2 jam
                    2jam                  | WorkingTime 2 jam
                    1 jam 30 menit        | WorkingTime 1 jam 30 menit
                    90 menit              | WorkingTime 1 jam 30 menit
                    15-30 menit           | WorkingTime 30 menit
                    2 jam kerja           | WorkingTime 2 jam
                    1 hari kerja          | WorkingDays 1 hari kerja
                    1 Hari kerja          | WorkingDays 1 hari kerja
                    1 (Satu) hari         | WorkingDays 1 hari kerja
                    2 ( dua ) hari        | WorkingDays 2 hari kerja
                    2 hari                | WorkingDays 2 hari kerja
                    3-5 hari kerja        | WorkingDays 5 hari kerja
                    3 – 5 hari kerja      | WorkingDays 5 hari kerja
                    3 s/d 5 hari kerja    | WorkingDays 5 hari kerja
                    14 hari kalender      | CalendarDays 14 hari kalender
                    2 minggu              | CalendarDays 14 hari kalender
                    1x24 jam              | RoundTheClock 1x24 jam
                    3 × 24 jam            | RoundTheClock 3x24 jam
                    segera                | Immediately segera
                    Hari itu juga         | SameDay hari itu juga
                    -                     | Unlimited -
                    –                     | Unlimited -
                    """)
    void readsTheWordsOfTheDocuments(String words, String meaning) {
        assertThat(meaning(Allowance.parse(words))).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"15 menit", "1 jam 30 menit", "2 ( dua ) hari", "3-5 hari kerja", "2 minggu", "1x24 jam", "-"})
    void keepsTheWordsAndReadsThemBack(String words) {
        Allowance allowance = Allowance.parse(words);
        assertThat(allowance.printed()).isEqualTo(words);
        assertThat(Allowance.parse(allowance.printed(), allowance.dayUnit())).isEqualTo(allowance);
    }

    @Test
    void bareDayMeansWhatTheOfficeSays() {
        Allowance calendar = Allowance.parse("2 hari", DayUnit.CALENDAR);
        assertThat(calendar).isEqualTo(new Allowance.CalendarDays(2, "2 hari"));
        assertThat(Allowance.parse(calendar.printed(), calendar.dayUnit())).isEqualTo(calendar);
    }

    @Test
    void statedUnitWinsOverTheOfficesUnit() {
        assertThat(Allowance.parse("2 hari kerja", DayUnit.CALENDAR)).isEqualTo(new Allowance.WorkingDays(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jam",
                "kerja",
                "0 menit",
                "0 hari",
                "-2 jam",
                "5-3 hari kerja",
                "2 hari 3 jam",
                "1-2 jam 30 menit",
                "1 bulan",
                "secepatnya",
                "2 jams",
                "1001 hari",
                "1001 jam",
                "9999 minggu",
                "99999999999 menit"
            })
    void refusesWhatItDoesNotUnderstandAndSaysWhatItDoes(String words) {
        assertThat(Allowance.read(words, DayUnit.WORKING)).isEmpty();
        assertThatThrownBy(() -> Allowance.parse(words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + words + "\" is no time limit we understand")
                .hasMessageContaining("15 menit, 2 jam");
    }

    @Test
    void refusesSecondsAndNothing() {
        assertThatThrownBy(() -> new Allowance.WorkingTime(Duration.ofSeconds(90)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Allowance.WorkingDays(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Allowance.RoundTheClock(Duration.ofHours(25)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"15, 15 menit", "60, 1 jam", "90, 1 jam 30 menit", "120, 2 jam"})
    void printsTimesAsDocumentsDo(int minutes, String printed) {
        assertThat(new Allowance.WorkingTime(Duration.ofMinutes(minutes)).printed())
                .isEqualTo(printed);
    }

    private static String meaning(Allowance allowance) {
        return switch (allowance) {
            case Allowance.WorkingTime(Duration time, String words) ->
                "WorkingTime " + new Allowance.WorkingTime(time).printed();
            case Allowance.WorkingDays(int days, String words) ->
                "WorkingDays " + new Allowance.WorkingDays(days).printed();
            case Allowance.CalendarDays(int days, String words) ->
                "CalendarDays " + new Allowance.CalendarDays(days).printed();
            case Allowance.RoundTheClock(Duration time, String words) ->
                "RoundTheClock " + new Allowance.RoundTheClock(time).printed();
            case Allowance.SameDay same -> "SameDay hari itu juga";
            case Allowance.Immediately now -> "Immediately segera";
            case Allowance.Unlimited none -> "Unlimited -";
        };
    }
}
