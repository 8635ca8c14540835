package id.aduan.correspondence;

import id.aduan.shared.PrivateWords;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The words of a letter, and the fingerprint initials are given over.
 *
 * <p>Line ends are made equal and blanks at the end dropped first, because browsers add them: opening and saving a
 * letter must not count as changing it.
 */
public record LetterText(String words) {

    /** In characters: some eight pages, the most an answer may have. */
    public static final int LONGEST = 20_000;

    public LetterText {
        words = words.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
    }

    public boolean missing() {
        return words.isBlank();
    }

    public boolean tooLong() {
        return words.length() > LONGEST;
    }

    /** SHA-256 of the words in UTF-8, as 64 hexadecimal digits. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    /** A resident's number stands in it: such a letter does not leave the house. */
    public boolean namesResident() {
        return PrivateWords.in(words).stream().anyMatch(span -> span.kind() == PrivateWords.Kind.IDENTITY_NUMBER);
    }
}
