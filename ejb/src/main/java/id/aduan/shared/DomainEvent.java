package id.aduan.shared;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened: to what, where, when and by whom. Past tense, never changed afterwards. */
public interface DomainEvent {

    /** The office it happened in, as {@code region/slug}. */
    String office();

    /** The complaint it happened to; null where it concerns the office itself. */
    @Nullable
    UUID complaint();

    Instant at();

    Actor by();

    /** The event's stable word in the audit trail. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** What the audit keeps besides: references and codes. Never identity, never free text. */
    default Map<String, String> facts() {
        return Map.of();
    }
}
