package id.aduan.correspondence;

import id.aduan.channel.ChannelKind;
import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Somebody was told by hand, says an officer; how, stands in the follow-up. */
public record FollowUpEvent(
        String office, UUID complaint, Instant at, Actor by, UUID followUp, FollowUpKind kind, ChannelKind channel)
        implements DomainEvent {

    @Override
    public String name() {
        return "FollowUpDone";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("followUp", followUp.toString(), "kind", kind.name(), "channel", channel.name());
    }
}
