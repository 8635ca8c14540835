package id.aduan.handling;

import id.aduan.deadline.Allowance;
import id.aduan.sop.Procedure;
import id.aduan.sop.Step;
import java.time.Duration;
import java.util.List;

/**
 * How wide each step's brick is: in proportion to its time where all are of a like length, else by classes, so that a
 * step of two minutes beside one of a day can still be read.
 */
final class StepWidths {

    /** Up to this ratio between the longest and the shortest step a proportion can be drawn. */
    private static final long LIKE = 6;

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);

    private StepWidths() {}

    /** One width a step, in printed order; the narrowest is 1. */
    static List<Double> of(Procedure procedure) {
        List<Allowance> times = procedure.steps().stream()
                .map(step -> step.standard().allowance())
                .toList();
        return inProportion(times)
                ? proportions(times)
                : times.stream().map(StepWidths::byClass).toList();
    }

    static double of(Procedure procedure, Step step) {
        return of(procedure).get(procedure.ordinal(step.number()) - 1);
    }

    private static boolean inProportion(List<Allowance> times) {
        return times.stream().allMatch(Allowance.WorkingTime.class::isInstance)
                && longest(times) <= LIKE * shortest(times);
    }

    private static List<Double> proportions(List<Allowance> times) {
        double shortest = shortest(times);
        return times.stream().map(time -> minutes(time) / shortest).toList();
    }

    private static double byClass(Allowance allowance) {
        return switch (allowance) {
            case Allowance.WorkingTime(Duration time, String printed) ->
                time.compareTo(QUARTER) <= 0 ? 1 : time.compareTo(HOUR) <= 0 ? 1.5 : 2;
            case Allowance.WorkingDays days -> 3;
            case Allowance.CalendarDays days -> 3;
            case Allowance.RoundTheClock time -> 3;
            case Allowance.SameDay day -> 2;
            case Allowance.Immediately now -> 1;
            case Allowance.Unlimited none -> 1;
        };
    }

    private static long shortest(List<Allowance> times) {
        return times.stream().mapToLong(StepWidths::minutes).min().orElse(1);
    }

    private static long longest(List<Allowance> times) {
        return times.stream().mapToLong(StepWidths::minutes).max().orElse(1);
    }

    private static long minutes(Allowance allowance) {
        return ((Allowance.WorkingTime) allowance).time().toMinutes();
    }
}
