package id.aduan.deadline;

import java.time.LocalDate;

/**
 * A time of the year with hours of its own, first and last day included: Ramadan.
 *
 * <p>Refuses a last day before the first (IllegalArgumentException).
 *
 * @param tentative its days are an estimate until they are decreed
 * @source Perpres 21/2023
 */
public record Season(String name, LocalDate from, LocalDate to, OfficeHours hours, boolean tentative) {

    public Season {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The season " + name + " ends before it begins: " + from + " to " + to + ".");
        }
    }

    boolean holds(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
