package id.aduan.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Makes ids that sort by the time they were made: UUID version 7, so that new rows lie together in the index. */
public final class Identifiers {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final int SUBMILLIS = 12;

    /** Milliseconds since 1970 in the upper 52 bits, a fraction of the millisecond or a counter in the lower 12. */
    private static long last;

    private Identifiers() {}

    /**
     * The next id: greater than every id this process made before, even within a microsecond or when the clock steps
     * back. 62 random bits keep two processes apart.
     */
    public static UUID next(InstantSource clock) {
        Instant now = clock.instant();
        long fraction = now.getNano() % 1_000_000L * 4096 / 1_000_000;
        long tick = following(now.toEpochMilli() << SUBMILLIS | fraction);
        long most = (tick >>> SUBMILLIS) << 16 | VERSION_7 | (tick & 0xFFF);
        long least = RANDOM.nextLong() >>> 2 | VARIANT;
        return new UUID(most, least);
    }

    private static synchronized long following(long now) {
        last = Math.max(now, last + 1);
        return last;
    }
}
