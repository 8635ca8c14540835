package id.aduan.tenancy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time from a moment, inclusive, until another, exclusive.
 *
 * <p>Units: microseconds. Refuses an end before the beginning (IllegalArgumentException); an empty spell is allowed.
 *
 * @param until null while the end is not known
 */
public record Spell(Instant from, @Nullable Instant until) {

    public Spell {
        from = from.truncatedTo(ChronoUnit.MICROS);
        until = until == null ? null : until.truncatedTo(ChronoUnit.MICROS);
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A spell ends after it begins, not " + from + " to " + until + ".");
        }
    }

    public boolean covers(Instant moment) {
        return !moment.isBefore(from) && isBeforeEnd(moment);
    }

    /** Whether it lasts beyond the moment, begun or not. */
    public boolean endsAfter(Instant moment) {
        return isBeforeEnd(moment);
    }

    public boolean empty() {
        return from.equals(until);
    }

    public boolean overlaps(Spell other) {
        return !empty() && !other.empty() && other.isBeforeEnd(from) && isBeforeEnd(other.from);
    }

    /** What is left of this spell where none of the others covers it, in order. */
    public List<Spell> without(List<Spell> others) {
        List<Spell> left = new ArrayList<>();
        Instant open = from;
        for (Spell other :
                others.stream().sorted(Comparator.comparing(Spell::from)).toList()) {
            if (!isBeforeEnd(open)) {
                return left;
            }
            if (other.from.isAfter(open)) {
                add(left, open, isBeforeEnd(other.from) ? other.from : until);
            }
            if (other.until == null) {
                return left;
            }
            open = other.until.isAfter(open) ? other.until : open;
        }
        if (isBeforeEnd(open)) {
            add(left, open, until);
        }
        return left;
    }

    private static void add(List<Spell> left, Instant from, @Nullable Instant until) {
        Spell rest = new Spell(from, until);
        if (!rest.empty()) {
            left.add(rest);
        }
    }

    private boolean isBeforeEnd(Instant moment) {
        return until == null || moment.isBefore(until);
    }
}
