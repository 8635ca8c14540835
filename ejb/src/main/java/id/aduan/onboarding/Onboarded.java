package id.aduan.onboarding;

import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office's configuration changed: a new version came into force, or its file was taken away.
 *
 * @param what "onboarded" or "closed-for-intake"
 */
public record Onboarded(String office, Instant at, Actor by, String what, int version, String hash, String requestedBy)
        implements DomainEvent {

    @Override
    public @Nullable UUID complaint() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("what", what, "version", String.valueOf(version), "hash", hash, "requestedBy", requestedBy);
    }
}
