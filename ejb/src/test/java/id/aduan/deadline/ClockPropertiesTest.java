package id.aduan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every start, allowance and pause; a thousand of each, the same thousand every time. */
class ClockPropertiesTest {

    private static final int TRIALS = 1000;
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
    private static final long TWO_YEARS = Duration.ofDays(730).toMillis() * 1000;

    static List<WorkingCalendar> calendars() {
        return List.of(
                Calendars.government(),
                Calendars.governmentInRamadan(),
                Calendars.openOn(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 11, 21), LocalDate.of(2027, 3, 8)));
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void sumByWeeksEqualsTheCountOfEachDay(WorkingCalendar calendar) {
        Random random = new Random(1);
        for (int i = 0; i < TRIALS; i++) {
            Instant from = anInstant(random);
            Instant to = anInstant(random);
            assertThat(calendar.officeTimeBetween(from, to)).isEqualTo(dayByDay(calendar, from, to));
        }
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void elapsedAndSuspendedGiveTheWholeOfficeTime(WorkingCalendar calendar) {
        Random random = new Random(2);
        for (int i = 0; i < TRIALS; i++) {
            Instant from = anInstant(random);
            Instant to = from.plus(random.nextLong(TWO_YEARS / 10), ChronoUnit.MICROS);
            WorkingCalendar.Elapsed elapsed = calendar.elapsed(from, to, pausesAfter(from, random));
            assertThat(elapsed.counted()).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(elapsed.counted().plus(elapsed.suspended())).isEqualTo(calendar.officeTimeBetween(from, to));
        }
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void whatIsCountedUpToTheDueTimeIsTheAllowance(WorkingCalendar calendar) {
        Random random = new Random(3);
        for (int i = 0; i < TRIALS; i++) {
            Instant start = anInstant(random);
            Duration allowed = Duration.ofMinutes(1 + random.nextInt(3000));
            List<Pause> pauses = pausesAfter(start, random);
            Deadline deadline = calendar.due(start, new Allowance.WorkingTime(allowed), pauses);
            assertThat(calendar.elapsed(start, deadline.due(), pauses).counted())
                    .isEqualTo(allowed);
            assertThat(countedIn(deadline)).isEqualTo(allowed);
        }
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void workingDaysToTheDueTimeAreTheAllowance(WorkingCalendar calendar) {
        Random random = new Random(4);
        for (int i = 0; i < TRIALS; i++) {
            Instant start = anInstant(random);
            int days = 1 + random.nextInt(80);
            Deadline deadline = calendar.due(start, new Allowance.WorkingDays(days));
            assertThat(calendar.workingDaysBetween(start, deadline.due())).isEqualTo(days);
        }
    }

    @Test
    void everyMomentHasWordsForHowLateItIs() {
        WorkingCalendar calendar = Calendars.governmentInRamadan();
        Random random = new Random(5);
        for (int i = 0; i < TRIALS; i++) {
            Deadline deadline = calendar.due(anInstant(random), new Allowance.WorkingDays(1 + random.nextInt(5)));
            assertThat(Timeliness.of(deadline, anInstant(random), calendar).words())
                    .matches("(Sisa|Lewat) .+");
        }
    }

    @Test
    void zoneOfTheMachineMakesNoDifference() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            Deadline deadline =
                    Calendars.government().due(Calendars.at("Kam, 19 Nov 2026 15.30 WIB"), Allowance.parse("2 jam"));
            assertThat(deadline.due()).isEqualTo(Instant.parse("2026-11-20T02:00:00Z"));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void caseOfTenThousandYearsCostsNoMoreThanOneOfYesterday() {
        Instant start = Instant.parse("2026-11-20T02:00:00Z");
        Deadline deadline = Calendars.government().due(start, new Allowance.WorkingDays(1));
        Instant muchLater = start.plus(Duration.ofDays(3_650_000));
        long before = System.nanoTime();
        for (int i = 0; i < TRIALS; i++) {
            Timeliness.of(deadline, muchLater, Calendars.government());
        }
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    private static Duration countedIn(Deadline deadline) {
        return deadline.derivation().stream()
                .filter(line -> line.kind() == Deadline.Kind.COUNTED)
                .map(line -> Duration.between(line.from(), line.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration dayByDay(WorkingCalendar calendar, Instant from, Instant to) {
        Duration total = Duration.ZERO;
        for (LocalDate date = calendar.date(from); !date.isAfter(calendar.date(to)); date = date.plusDays(1)) {
            for (Interval interval : calendar.hoursOn(date)) {
                Instant begin = max(from, calendar.at(date, interval.from()));
                Instant end = min(to, calendar.at(date, interval.to()));
                total = begin.isBefore(end) ? total.plus(Duration.between(begin, end)) : total;
            }
        }
        return total;
    }

    private static List<Pause> pausesAfter(Instant start, Random random) {
        List<Pause> pauses = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant from = start.plus(Duration.ofMinutes(random.nextInt(20_000) - 2000));
            pauses.add(new Pause(from, from.plus(Duration.ofMinutes(random.nextInt(8000))), "menunggu berkas"));
        }
        return pauses;
    }

    private static Instant anInstant(Random random) {
        return BEGINNING.plus(random.nextLong(TWO_YEARS), ChronoUnit.MICROS);
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
