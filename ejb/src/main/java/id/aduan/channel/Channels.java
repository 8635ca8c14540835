package id.aduan.channel;

import java.util.List;
import java.util.Optional;

/** All channels of one office, in the order of its document. */
public record Channels(List<Channel> all) {

    public Channels {
        all = List.copyOf(all);
    }

    public Optional<Channel> of(ChannelKind kind) {
        return all.stream().filter(c -> c.kind() == kind).findFirst();
    }
}
