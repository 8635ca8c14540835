package id.aduan.deadline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why and while the clock stands still.
 *
 * <p>Units: microseconds. Refuses an end before the beginning, and a missing reason (IllegalArgumentException).
 *
 * @param until null while the pause is open
 * @param reason in the words shown to the citizen
 * @source Seed 004, "bila pejabat ada di tempat"
 */
public record Pause(Instant from, @Nullable Instant until, String reason) {

    public Pause {
        from = from.truncatedTo(ChronoUnit.MICROS);
        until = until == null ? null : until.truncatedTo(ChronoUnit.MICROS);
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A pause ends after it begins, not " + from + " to " + until + ".");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A pause has a reason.");
        }
    }

    public boolean open() {
        return until == null;
    }

    /** The pauses in order, the same moment never paused twice: a later pause begins where an earlier one ends. */
    static List<Pause> disjoint(List<Pause> pauses) {
        List<Pause> apart = new ArrayList<>();
        Instant covered = Instant.MIN;
        for (Pause pause :
                pauses.stream().sorted(Comparator.comparing(Pause::from)).toList()) {
            Instant from = pause.from().isBefore(covered) ? covered : pause.from();
            if (pause.until() == null) {
                apart.add(new Pause(from, null, pause.reason()));
                return apart;
            }
            if (pause.until().isAfter(from)) {
                apart.add(new Pause(from, pause.until(), pause.reason()));
                covered = pause.until();
            }
        }
        return apart;
    }
}
