package id.aduan.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Where a deadline stands at a moment. Derived each time it is asked for, never kept. */
public sealed interface Timeliness {

    /** {@code Sisa 35 menit}, {@code Lewat 1 hari kerja 2 jam}, {@code Waktu berhenti}. */
    String words();

    record OnTrack(Span left) implements Timeliness {
        @Override
        public String words() {
            return "Sisa " + left.words();
        }
    }

    /**
     * Little is left: of minutes and hours a quarter, but at most 30 minutes; of days less than one; of "segera" and
     * "hari itu juga" see there.
     */
    record DueSoon(Span left) implements Timeliness {
        @Override
        public String words() {
            return "Sisa " + left.words();
        }
    }

    record Overdue(Span by) implements Timeliness {
        @Override
        public String words() {
            return "Lewat " + by.words();
        }
    }

    /** A pause is open. */
    record Standing(Instant since, String reason) implements Timeliness {
        @Override
        public String words() {
            return "Waktu berhenti";
        }
    }

    record NoLimit() implements Timeliness {
        @Override
        public String words() {
            return "Tanpa batas waktu";
        }
    }

    /** Whole days and what remains of one, in working days and office time or in days of 24 hours. */
    record Span(int days, DayUnit unit, Duration rest) {

        /** {@code 2 hari kerja 5 jam}, {@code 35 menit}, {@code 3 hari}; rounded down, minutes only within a day. */
        public String words() {
            if (days == 0) {
                return Words.length(rest);
            }
            String whole = days + (unit == DayUnit.WORKING ? " hari kerja" : " hari");
            return rest.toHours() == 0 ? whole : whole + " " + rest.toHours() + " jam";
        }
    }

    /** How a deadline stands at {@code now}; for something finished, ask with the instant it was finished. */
    static Timeliness of(Deadline deadline, Instant now, WorkingCalendar calendar) {
        if (deadline.allowance() instanceof Allowance.Unlimited) {
            return new NoLimit();
        }
        if (deadline.due() == null) {
            Deadline.Line pause = deadline.standingSince().orElseThrow();
            LocalTime from = pause.from() == null ? LocalTime.MIN : pause.from();
            return new Standing(calendar.at(pause.date(), from), pause.why());
        }
        if (now.isAfter(deadline.due())) {
            return new Overdue(span(deadline.due(), now, deadline.allowance(), calendar));
        }
        Span left = span(now, deadline.due(), deadline.allowance(), calendar);
        return isSoon(left, deadline.allowance()) ? new DueSoon(left) : new OnTrack(left);
    }

    private static boolean isSoon(Span left, Allowance allowance) {
        return switch (allowance) {
            case Allowance.WorkingTime(Duration time, String printed) -> isWithin(left, atMostHalfAnHour(time));
            case Allowance.RoundTheClock(Duration time, String printed) -> isWithin(left, time.dividedBy(4));
            case Allowance.WorkingDays days -> left.days() == 0;
            case Allowance.CalendarDays days -> left.days() == 0;
            case Allowance.SameDay sameDay -> isWithin(left, Duration.ofMinutes(30));
            case Allowance.Immediately immediately -> true;
            case Allowance.Unlimited unlimited -> false;
        };
    }

    private static Duration atMostHalfAnHour(Duration time) {
        Duration quarter = time.dividedBy(4);
        return quarter.compareTo(Duration.ofMinutes(30)) < 0 ? quarter : Duration.ofMinutes(30);
    }

    private static boolean isWithin(Span left, Duration limit) {
        Duration rest = left.unit() == DayUnit.CALENDAR ? left.rest().plusDays(left.days()) : left.rest();
        boolean days = left.unit() == DayUnit.WORKING && left.days() > 0;
        return !days && rest.compareTo(limit) <= 0;
    }

    private static Span span(Instant from, Instant to, Allowance allowance, WorkingCalendar calendar) {
        if (Deadline.countsRoundTheClock(allowance)) {
            Duration all = Duration.between(from, to);
            return new Span((int) all.toDays(), DayUnit.CALENDAR, all.minusDays(all.toDays()));
        }
        return workingSpan(from, to, calendar);
    }

    /** Whole working days are counted from a time of day to the same time of day, as people count them. */
    private static Span workingSpan(Instant from, Instant to, WorkingCalendar calendar) {
        OfficeClock clock = new OfficeClock(calendar);
        Instant begin = clock.opening(from);
        Instant end = clock.closingBefore(to);
        if (!begin.isBefore(end)) {
            return new Span(0, DayUnit.WORKING, Duration.ZERO);
        }
        int days = calendar.workingDaysBetween(begin, end);
        LocalDate last = calendar.date(end);
        LocalTime sameTime = calendar.time(begin);
        if (days > 0 && sameTime.isAfter(calendar.time(end))) {
            days--;
            last = clock.workingDayBefore(last);
        }
        Duration rest = clock.between(calendar.at(last, sameTime), end);
        boolean wholeDay = rest.compareTo(clock.timeOn(calendar.date(end))) >= 0;
        return wholeDay ? new Span(days + 1, DayUnit.WORKING, Duration.ZERO) : new Span(days, DayUnit.WORKING, rest);
    }
}
