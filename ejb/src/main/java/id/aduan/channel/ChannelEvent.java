package id.aduan.channel;

import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a message that left the house, told to whoever knows its reference. */
public sealed interface ChannelEvent extends DomainEvent {

    String reference();

    ChannelKind kind();

    record Delivered(
            String office,
            @Nullable UUID complaint,
            Instant at,
            Actor by,
            String reference,
            ChannelKind kind,
            String messageId)
            implements ChannelEvent {

        @Override
        public Map<String, String> facts() {
            return Map.of("reference", reference, "kind", kind.name(), "messageId", messageId);
        }
    }

    /** The last attempt failed too; {@code why} is a code, e.g. {@code smtp-550}. */
    record DeliveryFailed(
            String office,
            @Nullable UUID complaint,
            Instant at,
            Actor by,
            String reference,
            ChannelKind kind,
            String why)
            implements ChannelEvent {

        @Override
        public Map<String, String> facts() {
            return Map.of("reference", reference, "kind", kind.name(), "why", why);
        }
    }
}
