package id.aduan.deadline;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * When an office is open on each day of the week; breaks lie between the intervals.
 *
 * <p>Refuses a week without any hours and intervals that overlap (IllegalArgumentException). Adjoining intervals are
 * allowed.
 *
 * @param basis the regulation they follow; may be empty
 * @param assumed true where nobody has confirmed them yet
 */
public record OfficeHours(Map<DayOfWeek, List<Interval>> week, String basis, boolean assumed) {

    public OfficeHours {
        Map<DayOfWeek, List<Interval>> sorted = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            sorted.put(day, inOrder(day, week.getOrDefault(day, List.of())));
        }
        if (sorted.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("An office is open at least once a week.");
        }
        week = Map.copyOf(sorted);
    }

    /** Confirmed hours. */
    public OfficeHours(Map<DayOfWeek, List<Interval>> week) {
        this(week, "", false);
    }

    /** Empty where the office is closed on that day of the week. */
    public List<Interval> on(DayOfWeek day) {
        return week.get(day);
    }

    /** For a day that is worked by way of exception: its own hours, or those of the week's first working day. */
    List<Interval> byWayOfException(DayOfWeek day) {
        if (!on(day).isEmpty()) {
            return on(day);
        }
        return Arrays.stream(DayOfWeek.values())
                .map(this::on)
                .filter(hours -> !hours.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static List<Interval> inOrder(DayOfWeek day, List<Interval> intervals) {
        List<Interval> sorted =
                intervals.stream().sorted(Comparator.comparing(Interval::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from().isBefore(sorted.get(i - 1).to())) {
                throw new IllegalArgumentException("Opening hours overlap on " + day + ": "
                        + sorted.get(i - 1).printed() + " and " + sorted.get(i).printed() + ".");
            }
        }
        return sorted;
    }
}
