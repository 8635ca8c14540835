package id.aduan.deadline;

import static id.aduan.deadline.Calendars.government;
import static id.aduan.deadline.Calendars.governmentInRamadan;
import static id.aduan.deadline.Calendars.holidays;
import static id.aduan.deadline.Calendars.ordinaryHours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    2026, 20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21, 240
                    2027, 19, 19, 15, 22, 16, 21, 22, 21, 22, 21, 22, 22, 242
                    """)
    void countsTheWorkingDaysOfEachMonth(ArgumentsAccessor row) {
        int year = row.getInteger(0);
        for (int month = 1; month <= 12; month++) {
            YearMonth named = YearMonth.of(year, month);
            LocalDate dayBefore = named.atDay(1).minusDays(1);
            assertThat(government().workingDaysBetween(dayBefore, named.atEndOfMonth()))
                    .as(named.toString())
                    .isEqualTo(row.getInteger(month));
        }
        assertThat(government().workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(row.getInteger(13));
    }

    @Test
    void knowsTheYearsOfItsDecreesOnly() {
        assertThat(government().yearsKnown()).containsExactly(2026, 2027);
    }

    @Test
    void localHolidayDoesNotMakeAYearKnown() {
        Holiday pilkada =
                new Holiday(LocalDate.of(2029, 11, 28), "Pilkada", Holiday.Kind.LOCAL, "Keputusan Bupati", false);
        WorkingCalendar calendar =
                new WorkingCalendar(Calendars.WIB, ordinaryHours(), List.of(), List.of(pilkada), Set.of(), "1");
        assertThat(calendar.yearsKnown()).isEmpty();
        assertThat(calendar.isWorkingDay(LocalDate.of(2029, 11, 28))).isFalse();
    }

    @Test
    void jointLeaveIsNotWorked() {
        assertThat(government().isWorkingDay(LocalDate.of(2026, 12, 24))).isFalse();
    }

    @Test
    void officeThatStaysOpenWorksOnJointLeaveWithItsOrdinaryHours() {
        WorkingCalendar open = Calendars.openOn(LocalDate.of(2026, 12, 24));
        assertThat(open.hoursOn(LocalDate.of(2026, 12, 24)))
                .isEqualTo(ordinaryHours().on(DayOfWeek.THURSDAY));
    }

    @Test
    void officeThatOpensOnSaturdayByExceptionKeepsMondaysHours() {
        WorkingCalendar open = Calendars.openOn(LocalDate.of(2026, 11, 21));
        assertThat(open.hoursOn(LocalDate.of(2026, 11, 21)))
                .isEqualTo(ordinaryHours().on(DayOfWeek.MONDAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-02-17 | libur
                    2026-02-18 | 08.00-12.00, 12.30-15.00
                    2026-02-20 | 08.00-11.30, 12.30-15.30
                    2026-03-17 | 08.00-12.00, 12.30-15.00
                    2026-03-25 | 07.30-12.00, 13.00-16.00
                    2026-03-27 | 07.30-11.30, 13.00-16.30
                    """)
    void keepsTheHoursOfTheSeason(LocalDate date, String hours) {
        List<Interval> expected = hours.equals("libur") ? List.of() : Calendars.intervals(hours);
        assertThat(governmentInRamadan().hoursOn(date)).isEqualTo(expected);
    }

    @Test
    void refusesSeasonsThatOverlap() {
        Season one = new Season("satu", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), ordinaryHours(), false);
        Season two = new Season("dua", LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 3), ordinaryHours(), false);
        assertThatThrownBy(() -> new WorkingCalendar(
                        Calendars.WIB, ordinaryHours(), List.of(two, one), holidays(), Set.of(), "1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("satu and dua overlap");
    }

    @Test
    void refusesAZoneWhoseClockIsPutForward() {
        assertThatThrownBy(() -> new WorkingCalendar(
                        ZoneId.of("Europe/Amsterdam"), ordinaryHours(), List.of(), List.of(), Set.of(), "1"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnOfficeThatNeverOpens() {
        assertThatThrownBy(() -> new OfficeHours(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An office is open at least once a week.");
    }

    @Test
    void refusesOpeningHoursThatOverlap() {
        assertThatThrownBy(() ->
                        new OfficeHours(Map.of(DayOfWeek.MONDAY, Calendars.intervals("07.30-12.00, 11.00-16.00"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("07.30–12.00 and 11.00–16.00");
    }

    @ParameterizedTest
    @CsvSource({"7.30-12.00, 07.30–12.00", "07:30 – 12:00, 07.30–12.00"})
    void readsOpeningHoursAsWritten(String written, String printed) {
        assertThat(Interval.parse(written).printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"12.00-07.30", "07.30-24.00", "07.60-08.00", "pagi", "07.30"})
    void refusesOpeningHoursThatAreNone(String written) {
        assertThatThrownBy(() -> Interval.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
