package id.aduan.channel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long the courier waits after a failed attempt: minutes first, for a server that restarts; then hours, for a
 * weekend without anybody who repairs it. Three days in all, then a person is asked to find another way.
 */
final class Backoff {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofMinutes(60),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private Backoff() {}

    /** The pause after so many attempts, from 1; empty when there is no further one. */
    static Optional<Duration> after(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(Math.max(attempts, 1) - 1)) : Optional.empty();
    }
}
