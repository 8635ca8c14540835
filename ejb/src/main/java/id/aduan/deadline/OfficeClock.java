package id.aduan.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Counts along a calendar. Sums over days are taken by weeks and corrected by the exceptions, so that a case ten years
 * overdue costs what one of yesterday costs; steps forward are as long as what is asked for.
 */
final class OfficeClock {

    private static final int WEEK = 7;

    private final WorkingCalendar calendar;

    OfficeClock(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Office time between two instants; zero where the second is not later. */
    Duration between(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return Duration.ZERO;
        }
        LocalDate first = calendar.date(from);
        LocalDate last = calendar.date(to);
        long whole = sum(first, last, OfficeClock::nanos);
        return Duration.ofNanos(whole)
                .plus(timeBefore(last, calendar.time(to)))
                .minus(timeBefore(first, calendar.time(from)));
    }

    /** Working days from the first date inclusive to the second exclusive. */
    int workingDays(LocalDate from, LocalDate to) {
        return Math.toIntExact(sum(from, to, hours -> hours.isEmpty() ? 0 : 1));
    }

    /** The instant by which so much office time has passed; a closing time rather than the next opening. */
    Instant plus(Instant start, Duration time) {
        if (time.isZero()) {
            return start;
        }
        LocalDate date = calendar.date(start);
        Duration left = time.plus(timeBefore(date, calendar.time(start)));
        while (left.compareTo(timeOn(date)) > 0) {
            left = left.minus(timeOn(date));
            date = date.plusDays(1);
        }
        return calendar.at(date, timeAfter(date, left));
    }

    /** The n-th working day after a date. */
    LocalDate workingDayAfter(LocalDate start, int days) {
        LocalDate date = start;
        for (int found = 0; found < days; ) {
            date = date.plusDays(1);
            found += calendar.isWorkingDay(date) ? 1 : 0;
        }
        return date;
    }

    LocalDate workingDayBefore(LocalDate start) {
        LocalDate date = start.minusDays(1);
        while (!calendar.isWorkingDay(date)) {
            date = date.minusDays(1);
        }
        return date;
    }

    /** When the office closes for the day; asked of working days only. */
    Instant closing(LocalDate workingDay) {
        return calendar.at(workingDay, calendar.hoursOn(workingDay).getLast().to());
    }

    /** The instant itself while the office is open, else the next opening. */
    Instant opening(Instant at) {
        LocalDate date = calendar.date(at);
        LocalTime time = calendar.time(at);
        for (Interval interval : calendar.hoursOn(date)) {
            if (time.isBefore(interval.to())) {
                return time.isBefore(interval.from()) ? calendar.at(date, interval.from()) : at;
            }
        }
        LocalDate next = workingDayAfter(date, 1);
        return calendar.at(next, calendar.hoursOn(next).getFirst().from());
    }

    /** The instant itself while the office is open or just closing, else the closing before. */
    Instant closingBefore(Instant at) {
        LocalDate date = calendar.date(at);
        LocalTime time = calendar.time(at);
        for (Interval interval : calendar.hoursOn(date).reversed()) {
            if (time.isAfter(interval.from())) {
                return time.isAfter(interval.to()) ? calendar.at(date, interval.to()) : at;
            }
        }
        return closing(workingDayBefore(date));
    }

    Duration timeOn(LocalDate date) {
        return Duration.ofNanos(nanos(calendar.hoursOn(date)));
    }

    private Duration timeBefore(LocalDate date, LocalTime time) {
        Duration before = Duration.ZERO;
        for (Interval interval : calendar.hoursOn(date)) {
            if (time.isAfter(interval.from())) {
                LocalTime end = time.isBefore(interval.to()) ? time : interval.to();
                before = before.plus(Duration.between(interval.from(), end));
            }
        }
        return before;
    }

    private LocalTime timeAfter(LocalDate date, Duration time) {
        Duration left = time;
        for (Interval interval : calendar.hoursOn(date)) {
            if (left.compareTo(interval.length()) <= 0) {
                return interval.from().plus(left);
            }
            left = left.minus(interval.length());
        }
        throw new IllegalStateException(date + " has no " + time + " of office time.");
    }

    private long sum(LocalDate from, LocalDate to, ToLongFunction<List<Interval>> weight) {
        long total = 0;
        LocalDate at = from;
        while (at.isBefore(to)) {
            LocalDate end = calendar.regimeEnds(at, to);
            total += ordinary(calendar.regime(at), at, end, weight);
            at = end;
        }
        for (LocalDate exception : exceptions(from, to)) {
            total += weight.applyAsLong(calendar.hoursOn(exception))
                    - weight.applyAsLong(calendar.regime(exception).on(exception.getDayOfWeek()));
        }
        return total;
    }

    private static long ordinary(
            OfficeHours regime, LocalDate from, LocalDate to, ToLongFunction<List<Interval>> weight) {
        long days = ChronoUnit.DAYS.between(from, to);
        long total = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            int firstAt = Math.floorMod(day.getValue() - from.getDayOfWeek().getValue(), WEEK);
            long occurrences = days <= firstAt ? 0 : (days - firstAt - 1) / WEEK + 1;
            total += occurrences * weight.applyAsLong(regime.on(day));
        }
        return total;
    }

    private Set<LocalDate> exceptions(LocalDate from, LocalDate to) {
        Set<LocalDate> dates = new HashSet<>();
        for (int i = calendar.firstHolidayFrom(from); i < calendar.holidays().size(); i++) {
            LocalDate date = calendar.holidays().get(i).date();
            if (!date.isBefore(to)) {
                break;
            }
            dates.add(date);
        }
        for (LocalDate date : calendar.openAnyway()) {
            if (!date.isBefore(from) && date.isBefore(to)) {
                dates.add(date);
            }
        }
        return dates;
    }

    private static long nanos(List<Interval> hours) {
        long total = 0;
        for (Interval interval : hours) {
            total += interval.length().toNanos();
        }
        return total;
    }
}
