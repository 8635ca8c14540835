package id.aduan.complaint;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a complaint's story, all in {@code story_id.properties}: what is stored is the finished sentence, so
 * that history keeps its wording when the words change.
 */
public final class Story {

    private static final Properties SENTENCES = read();
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    /** What somebody typed with its own stop, where the sentence has one. */
    private static final Pattern SECOND_STOP = Pattern.compile("([.?!])\\.(?!\\.)");

    private Story() {}

    /** The sentence with its places {@code {0}}, {@code {1}} filled. Refuses an unknown key (IllegalArgumentException). */
    public static String words(String key, Object... arguments) {
        var sentence = SENTENCES.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("The story has no sentence \"" + key + "\".");
        }
        String filled = PLACE.matcher(sentence)
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(arguments[Integer.parseInt(place.group(1))])));
        return SECOND_STOP.matcher(filled).replaceAll("$1");
    }

    private static Properties read() {
        try (var in = Story.class.getResourceAsStream("story_id.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var sentences = new Properties();
            sentences.load(reader);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
