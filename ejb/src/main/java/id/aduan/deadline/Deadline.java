package id.aduan.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something is due, and how that was reckoned.
 *
 * <p>Units: microseconds. Never edited: a pause or its end makes a new deadline from the same start.
 *
 * @param due null when there is no limit, and while the clock stands still
 * @param derivation what was counted and what was skipped, as data
 * @param calendarVersion the edition of the calendar it was reckoned with
 */
public record Deadline(
        Instant start, @Nullable Instant due, Allowance allowance, List<Line> derivation, String calendarVersion) {

    public enum Kind {
        /** Received; {@code why} says where that was outside office hours. */
        STARTS,
        /** Counted: without times the whole working day; {@code why} warns where that year's holidays are unknown. */
        COUNTED,
        /** A day not worked; {@code why} names the holiday, and is empty for the weekend. */
        SKIPPED,
        /** A pause from its first moment; {@code to} is null where it did not end on the same day. */
        PAUSED,
        /** The due time; {@code why} is the zone's short name. */
        DUE
    }

    /** One line of the derivation, in the dates and times of the office. */
    public record Line(
            Kind kind,
            LocalDate date,
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            String why) {}

    public Deadline {
        start = start.truncatedTo(ChronoUnit.MICROS);
        due = due == null ? null : due.truncatedTo(ChronoUnit.MICROS);
        derivation = List.copyOf(derivation);
    }

    /** Whether a pause is open: there is a limit, but no due time until the pause ends. */
    public boolean standing() {
        return due == null && !(allowance instanceof Allowance.Unlimited);
    }

    /** The pause that keeps the clock standing. */
    public Optional<Line> standingSince() {
        return standing()
                ? derivation.reversed().stream()
                        .filter(line -> line.kind() == Kind.PAUSED)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * The derivation in Indonesian: {@code dihitung: Jum 10.40–11.30, Sen 08.00–08.40; dilewati: Sab 28 Nov, Min 29
     * Nov; jatuh tempo Sen 30 Nov 2026 08.40 WIB}. Long counts are folded.
     */
    public String explained() {
        return new Explanation(this).words();
    }

    static boolean countsRoundTheClock(Allowance allowance) {
        return allowance instanceof Allowance.CalendarDays || allowance instanceof Allowance.RoundTheClock;
    }
}
