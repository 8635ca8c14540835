package id.aduan.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Instants as the API writes them: with the offset of western Indonesia. */
final class Times {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private Times() {}

    static OffsetDateTime local(Instant instant) {
        return instant.atZone(WIB).toOffsetDateTime();
    }

    static @Nullable OffsetDateTime orNull(@Nullable Instant instant) {
        return instant == null ? null : local(instant);
    }
}
