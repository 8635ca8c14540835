package id.aduan.intake;

import id.aduan.channel.ChannelKind;
import java.util.Set;

/**
 * One thing a complaint must carry (syarat), in the words of the office's document.
 *
 * @param key stable within the office, e.g. "identitas-nama"
 * @param clause key of the printed requirement that asks for it, e.g. "identitas"; see {@link PrintedRequirement}
 * @param asks what it asks for, in terms the completeness check can test
 * @param channels on which channels it is asked at intake; empty for all
 * @param mandatory false when it is only wished for ("bila ada", "sedapat mungkin")
 */
public record Requirement(
        String key, String clause, String text, Asks asks, Set<ChannelKind> channels, boolean mandatory) {

    /** What a requirement asks for. {@code OTHER} is judged by an officer alone and never makes a complaint wait by itself. */
    public enum Asks {
        NAME,
        ADDRESS,
        CONTACT,
        IDENTITY_DOCUMENT,
        EVIDENCE,
        ACCOUNT,
        OTHER
    }

    public Requirement {
        channels = Set.copyOf(channels);
    }

    public boolean appliesTo(ChannelKind kind) {
        return channels.isEmpty() || channels.contains(kind);
    }
}
