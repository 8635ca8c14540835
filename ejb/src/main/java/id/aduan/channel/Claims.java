package id.aduan.channel;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where couriers, several at once and on several nodes, take what is due, in any office. */
public interface Claims {

    /**
     * The entry that has been due longest and that no other courier is taking at this moment.
     *
     * <p>Effects: counts the attempt and makes the entry due again after the lease, committed before it returns. A
     * courier that dies while sending thus delays its message by the lease and loses nothing.
     */
    Optional<Claim> next(Instant now, Duration lease);
}
