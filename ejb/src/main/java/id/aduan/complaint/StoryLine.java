package id.aduan.complaint;

import id.aduan.shared.PrivateWords;
import java.time.Instant;

/**
 * One line of a complaint's story.
 *
 * @param name stable word of what happened, e.g. {@code registered}
 * @param words finished Indonesian sentences the reporter reads; empty where it is for the office alone
 * @param internal what only the office reads
 * @param actor user name, {@code warga} or {@code sistem:…}; never shown to the public
 */
public record StoryLine(Instant at, String name, String words, String internal, String actor) {

    /** Whether the reporter reads it. */
    public boolean told() {
        return !words.isEmpty();
    }

    StoryLine masked() {
        return new StoryLine(at, name, PrivateWords.mask(words), PrivateWords.mask(internal), actor);
    }
}
