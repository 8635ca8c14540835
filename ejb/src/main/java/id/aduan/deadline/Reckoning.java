package id.aduan.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One reckoning of a deadline: from when it counts, when it would be due, how far the pauses move that. */
final class Reckoning {

    /** Calendar days end a minute before midnight, as the letters say it. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final WorkingCalendar calendar;
    private final OfficeClock clock;
    private final Instant start;
    private final Allowance allowance;
    private final List<Pause> pauses;

    Reckoning(WorkingCalendar calendar, Instant start, Allowance allowance, List<Pause> pauses) {
        this.calendar = calendar;
        this.clock = new OfficeClock(calendar);
        this.start = start.truncatedTo(ChronoUnit.MICROS);
        this.allowance = allowance;
        this.pauses = Pause.disjoint(pauses);
    }

    Deadline deadline() {
        Derivation derivation = new Derivation(calendar, allowance, start, countedFrom());
        Instant due = withoutPauses();
        if (due == null) {
            return new Deadline(start, null, allowance, derivation.unlimited(), calendar.version());
        }
        for (Pause pause : pauses) {
            if (!pause.from().isBefore(due)) {
                break;
            }
            if (pause.until() == null) {
                return new Deadline(start, null, allowance, derivation.standing(pause, pauses), calendar.version());
            }
            due = moved(due, pause.from(), pause.until());
        }
        return new Deadline(start, due, allowance, derivation.upTo(due, pauses), calendar.version());
    }

    /** Days count from the midnight after receipt, hours and minutes from receipt. */
    private Instant countedFrom() {
        return switch (allowance) {
            case Allowance.WorkingDays days -> midnightAfter(start);
            case Allowance.CalendarDays days -> midnightAfter(start);
            case Allowance.WorkingTime time -> start;
            case Allowance.RoundTheClock time -> start;
            case Allowance.SameDay sameDay -> start;
            case Allowance.Immediately immediately -> start;
            case Allowance.Unlimited unlimited -> start;
        };
    }

    private @Nullable Instant withoutPauses() {
        LocalDate received = calendar.date(start);
        return switch (allowance) {
            case Allowance.WorkingTime(Duration time, String printed) -> clock.plus(start, time);
            case Allowance.WorkingDays(int days, String printed) ->
                clock.closing(clock.workingDayAfter(received, days));
            case Allowance.CalendarDays(int days, String printed) -> calendar.at(received.plusDays(days), END_OF_DAY);
            case Allowance.RoundTheClock(Duration time, String printed) -> start.plus(time);
            case Allowance.SameDay sameDay -> endOfDay();
            case Allowance.Immediately immediately -> endOfDay();
            case Allowance.Unlimited unlimited -> null;
        };
    }

    private Instant endOfDay() {
        return clock.closing(calendar.date(clock.opening(start)));
    }

    private Instant moved(Instant due, Instant pausedFrom, Instant pausedUntil) {
        Instant origin = countedFrom();
        Instant from = pausedFrom.isBefore(origin) ? origin : pausedFrom;
        if (!from.isBefore(pausedUntil)) {
            return due;
        }
        return Deadline.countsRoundTheClock(allowance)
                ? due.plus(Duration.between(from, pausedUntil))
                : clock.plus(due, clock.between(from, pausedUntil));
    }

    private Instant midnightAfter(Instant instant) {
        return calendar.at(calendar.date(instant).plusDays(1), LocalTime.MIN);
    }
}
