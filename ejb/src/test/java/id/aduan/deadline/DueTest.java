package id.aduan.deadline;

import static id.aduan.deadline.Calendars.at;
import static id.aduan.deadline.Calendars.government;
import static id.aduan.deadline.Calendars.governmentInRamadan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a thing is due: tables to check against the wall calendar. Monday to Thursday 07.30–16.00, Friday to 16.30. */
class DueTest {

    @ParameterizedTest(name = "{0}: 2 hari kerja sampai {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    # diterima | 2 hk       | 3 hk       | 5 hk       | 14 hk
                    2026-11-20 | 2026-11-24 | 2026-11-25 | 2026-11-27 | 2026-12-10
                    2026-03-16 | 2026-03-25 | 2026-03-26 | 2026-03-30 | 2026-04-13
                    2026-12-22 | 2026-12-28 | 2026-12-29 | 2026-12-31 | 2027-01-15
                    2027-03-04 | 2027-03-16 | 2027-03-17 | 2027-03-19 | 2027-04-05
                    2027-05-14 | 2027-05-24 | 2027-05-25 | 2027-05-27 | 2027-06-10
                    """)
    void countsDaysAfterTheDayOfReceipt(
            LocalDate received, LocalDate two, LocalDate three, LocalDate five, LocalDate fourteen) {
        assertThat(closingDay(received, "2 hari kerja")).isEqualTo(two);
        assertThat(closingDay(received, "3 hari kerja")).isEqualTo(three);
        assertThat(closingDay(received, "5 hari kerja")).isEqualTo(five);
        assertThat(closingDay(received, "14 hari kerja")).isEqualTo(fourteen);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2027-01-19",
        "2026-03-16, 2026-05-15",
        "2026-12-22, 2027-02-20",
        "2027-03-04, 2027-05-03",
        "2027-05-14, 2027-07-13"
    })
    void calendarDaysEndAMinuteBeforeMidnight(LocalDate received, LocalDate due) {
        assertThat(due(morningOf(received), "60 hari kalender"))
                .isEqualTo(due.atTime(23, 59).atZone(Calendars.WIB).toInstant());
    }

    @Test
    void sixtyWorkingDaysCrossTheYear() {
        assertThat(closingDay(LocalDate.of(2026, 11, 20), "60 hari kerja")).isEqualTo(LocalDate.of(2027, 2, 19));
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    Kam, 19 Nov 2026 15.30 WIB | 2 jam           | Jum, 20 Nov 2026 09.00 WIB
                    Jum, 20 Nov 2026 11.00 WIB | 2 jam           | Jum, 20 Nov 2026 14.30 WIB
                    Sab, 21 Nov 2026 22.00 WIB | 2 jam           | Sen, 23 Nov 2026 09.30 WIB
                    Kam, 19 Nov 2026 09.10 WIB | 2 jam           | Kam, 19 Nov 2026 11.10 WIB
                    Kam, 19 Nov 2026 09.10 WIB | 15 menit        | Kam, 19 Nov 2026 09.25 WIB
                    Kam, 19 Nov 2026 05.00 WIB | 15 menit        | Kam, 19 Nov 2026 07.45 WIB
                    Kam, 19 Nov 2026 12.10 WIB | 15 menit        | Kam, 19 Nov 2026 13.15 WIB
                    Kam, 19 Nov 2026 11.50 WIB | 15 menit        | Kam, 19 Nov 2026 13.05 WIB
                    Kam, 19 Nov 2026 15.30 WIB | 30 menit        | Kam, 19 Nov 2026 16.00 WIB
                    Kam, 19 Nov 2026 11.30 WIB | 30 menit        | Kam, 19 Nov 2026 12.00 WIB
                    Kam, 19 Nov 2026 16.00 WIB | 15 menit        | Jum, 20 Nov 2026 07.45 WIB
                    Kam, 19 Nov 2026 20.00 WIB | 1 jam 30 menit  | Jum, 20 Nov 2026 09.00 WIB
                    Jum, 20 Nov 2026 12.00 WIB | 15 menit        | Jum, 20 Nov 2026 13.15 WIB
                    Jum, 20 Nov 2026 16.15 WIB | 30 menit        | Sen, 23 Nov 2026 07.45 WIB
                    Jum, 20 Nov 2026 16.30 WIB | 1 jam           | Sen, 23 Nov 2026 08.30 WIB
                    Min, 22 Nov 2026 00.00 WIB | 1 jam           | Sen, 23 Nov 2026 08.30 WIB
                    Rab, 23 Des 2026 15.30 WIB | 2 jam           | Sen, 28 Des 2026 09.00 WIB
                    Kam, 31 Des 2026 15.00 WIB | 2 jam           | Sen, 4 Jan 2027 08.30 WIB
                    Sen, 23 Nov 2026 07.30 WIB | 37 jam 30 menit | Jum, 27 Nov 2026 16.30 WIB
                    Sab, 21 Nov 2026 22.00 WIB | 1x24 jam        | Min, 22 Nov 2026 22.00 WIB
                    Jum, 20 Nov 2026 11.00 WIB | 3x24 jam        | Sen, 23 Nov 2026 11.00 WIB
                    Jum, 20 Nov 2026 11.00 WIB | 1 hari kerja    | Sen, 23 Nov 2026 16.00 WIB
                    Kam, 19 Nov 2026 23.00 WIB | 1 hari kerja    | Jum, 20 Nov 2026 16.30 WIB
                    Sab, 21 Nov 2026 10.00 WIB | 1 hari kerja    | Sen, 23 Nov 2026 16.00 WIB
                    Jum, 20 Nov 2026 11.00 WIB | 3-5 hari kerja  | Jum, 27 Nov 2026 16.30 WIB
                    Jum, 20 Nov 2026 11.00 WIB | 2 minggu        | Jum, 4 Des 2026 23.59 WIB
                    Jum, 20 Nov 2026 11.00 WIB | hari itu juga   | Jum, 20 Nov 2026 16.30 WIB
                    Jum, 20 Nov 2026 17.00 WIB | hari itu juga   | Sen, 23 Nov 2026 16.00 WIB
                    Jum, 20 Nov 2026 11.00 WIB | segera          | Jum, 20 Nov 2026 16.30 WIB
                    """)
    void countsOnlyWhatTheAllowanceCounts(String received, String allowance, String due) {
        assertThat(government().words(due(at(received), allowance))).isEqualTo(due);
    }

    @ParameterizedTest(name = "Ramadan: {0} + {1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    Sen, 23 Feb 2026 14.30 WIB | 2 jam        | Sel, 24 Feb 2026 09.30 WIB
                    Jum, 27 Feb 2026 11.00 WIB | 2 jam        | Jum, 27 Feb 2026 14.00 WIB
                    Rab, 25 Feb 2026 07.30 WIB | 15 menit     | Rab, 25 Feb 2026 08.15 WIB
                    Rab, 25 Feb 2026 12.10 WIB | 15 menit     | Rab, 25 Feb 2026 12.45 WIB
                    Rab, 25 Feb 2026 09.00 WIB | 1 hari kerja | Kam, 26 Feb 2026 15.00 WIB
                    Kam, 26 Feb 2026 09.00 WIB | 1 hari kerja | Jum, 27 Feb 2026 15.30 WIB
                    Sel, 17 Mar 2026 14.00 WIB | 2 jam        | Rab, 25 Mar 2026 08.30 WIB
                    """)
    void keepsTheShorterHoursOfRamadan(String received, String allowance, String due) {
        WorkingCalendar calendar = governmentInRamadan();
        Instant reckoned =
                calendar.due(at(received), Allowance.parse(allowance)).due();
        assertThat(calendar.words(reckoned)).isEqualTo(due);
    }

    @Test
    void officeOpenOnJointLeaveCountsThatDay() {
        WorkingCalendar open = Calendars.openOn(LocalDate.of(2026, 12, 24));
        Deadline deadline = open.due(at("Rab, 23 Des 2026 15.30 WIB"), Allowance.parse("2 jam"));
        assertThat(open.words(deadline.due())).isEqualTo("Kam, 24 Des 2026 09.00 WIB");
    }

    @Test
    void dashIsNoLimit() {
        Deadline deadline = government().due(at("Jum, 20 Nov 2026 11.00 WIB"), Allowance.parse("-"));
        assertThat(deadline.due()).isNull();
        assertThat(deadline.standing()).isFalse();
    }

    @Test
    void remembersTheCalendarItCameFrom() {
        assertThat(government()
                        .due(at("Jum, 20 Nov 2026 11.00 WIB"), Allowance.parse("2 jam"))
                        .calendarVersion())
                .isEqualTo("uji-1");
    }

    @Test
    void ticksInMicroseconds() {
        Instant start = at("Kam, 19 Nov 2026 15.30 WIB").plusNanos(123_456_789);
        assertThat(due(start, "2 jam"))
                .isEqualTo(at("Jum, 20 Nov 2026 09.00 WIB").plusNanos(123_456_000));
    }

    private static LocalDate closingDay(LocalDate received, String allowance) {
        Instant due = due(morningOf(received), allowance);
        LocalDate date = due.atZone(Calendars.WIB).toLocalDate();
        LocalTime closing = government().hoursOn(date).getLast().to();
        assertThat(due.atZone(Calendars.WIB).toLocalTime()).isEqualTo(closing);
        return date;
    }

    private static Instant morningOf(LocalDate date) {
        return date.atTime(9, 0).atZone(Calendars.WIB).toInstant();
    }

    private static Instant due(Instant received, String allowance) {
        return government().due(received, Allowance.parse(allowance)).due();
    }
}
