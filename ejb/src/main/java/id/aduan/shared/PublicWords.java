package id.aduan.shared;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an officer wrote for the reporter to read. What in it points to a person is pointed out once before it is told;
 * identity numbers are never told.
 *
 * @param meant its writer was shown what it points to and lets it stand
 */
public record PublicWords(String text, boolean meant) {

    public PublicWords {
        text = text.strip();
    }

    /** Not yet looked through. */
    public static PublicWords of(String text) {
        return new PublicWords(text, false);
    }

    /** As it may be told. */
    public String told() {
        return PrivateWords.mask(text);
    }

    /** Why it is not told yet: what in it points to a person, identity numbers masked. */
    public Optional<Refusal> against() {
        String found = PrivateWords.in(text).stream()
                .map(span -> PrivateWords.mask(span.words()))
                .collect(Collectors.joining(", "));
        return meant || found.isEmpty() ? Optional.empty() : Optional.of(Refusal.of("words-point-to-a-person", found));
    }
}
