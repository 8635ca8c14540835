package id.aduan.vault;

import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody looked for the complaints of one person by a national number; how many there were, never the number. */
public record Sought(String office, Instant at, Actor by, int found) implements DomainEvent {

    @Override
    public @Nullable UUID complaint() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("found", String.valueOf(found));
    }
}
