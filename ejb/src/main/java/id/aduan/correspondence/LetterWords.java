package id.aduan.correspondence;

import id.aduan.channel.ChannelKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;

/** The short Indonesian phrases letters and follow-ups are made of, kept in {@code kata.properties}. */
final class LetterWords {

    private static final Properties WORDS = read();

    private LetterWords() {}

    /** The phrase with its places filled. Refuses a key that has no phrase (IllegalStateException). */
    static String of(String key, Object... arguments) {
        String phrase = WORDS.getProperty(key);
        if (phrase == null) {
            throw new IllegalStateException("kata.properties has no words for " + key + ".");
        }
        return MessageFormat.format(phrase.replace("'", "''"), arguments);
    }

    static String of(ChannelKind kind) {
        return of("saluran." + kind.name());
    }

    private static Properties read() {
        Properties words = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(LetterWords.class.getResourceAsStream("kata.properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
