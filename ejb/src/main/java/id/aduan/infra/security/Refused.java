package id.aduan.infra.security;

import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An officer knocked at a door of an office that is not theirs, or wanted a deed that was not theirs to do.
 *
 * @param reference id of what it was about (a complaint, a step, a letter); empty for none
 */
record Refused(String office, Instant at, Actor by, String door, String code, String reference) implements DomainEvent {

    /** Kept with the office: what an id refers to is not known here. */
    @Override
    public @Nullable UUID complaint() {
        return null;
    }

    @Override
    public Map<String, String> facts() {
        return reference.isEmpty()
                ? Map.of("door", door, "code", code)
                : Map.of("door", door, "code", code, "reference", reference);
    }
}
