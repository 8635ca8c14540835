package id.aduan.intake;

import id.aduan.channel.ChannelKind;
import java.util.Collection;
import java.util.List;

/** Everything one office asks a complaint to carry, in the order of its document. */
public record Requirements(List<Requirement> all) {

    public Requirements {
        all = List.copyOf(all);
    }

    /** As printed on the document: each sentence once. */
    public List<PrintedRequirement> printed() {
        return PrintedRequirement.of(all);
    }

    /** What a complaint on this channel is asked for, each sentence once. */
    public List<PrintedRequirement> printedFor(ChannelKind kind) {
        return PrintedRequirement.of(
                all.stream().filter(asked -> asked.appliesTo(kind)).toList());
    }

    /** Those of the given keys, each sentence once. */
    public List<PrintedRequirement> printedOf(Collection<String> keys) {
        return PrintedRequirement.of(
                all.stream().filter(asked -> keys.contains(asked.key())).toList());
    }
}
