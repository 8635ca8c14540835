package id.aduan.vault;

import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An identity was opened. */
public record Disclosed(String office, UUID complaint, Instant at, Actor by, DisclosureGround ground)
        implements DomainEvent {

    @Override
    public Map<String, String> facts() {
        return Map.of("ground", ground.name());
    }
}
