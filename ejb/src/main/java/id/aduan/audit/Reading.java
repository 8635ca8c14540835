package id.aduan.audit;

import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone looked at something sensitive. Fired before it is shown.
 *
 * @param what stable words for what was looked at, e.g. {@code evidence}; never its content
 * @param reference id of what was looked at; empty for none
 */
public record Reading(String office, @Nullable UUID complaint, Instant at, Actor by, String what, String reference)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return reference.isEmpty() ? Map.of("what", what) : Map.of("what", what, "reference", reference);
    }
}
