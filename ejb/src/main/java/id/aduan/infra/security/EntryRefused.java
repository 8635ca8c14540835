package id.aduan.infra.security;

import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody signed in knocked at a door of an office that is not theirs, or asked for what they may not have. */
record EntryRefused(String office, @Nullable UUID complaint, Instant at, Actor by, String door, String code)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("door", door, "code", code);
    }
}
