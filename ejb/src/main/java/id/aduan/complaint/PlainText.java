package id.aduan.complaint;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words as people type them, made safe to keep: no control or direction characters, line ends as one, composed letters. */
public final class PlainText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u000B\\f]");
    /** One class and no choice between several: it is asked for every character that is typed. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u200B\\u200E\\u200F"
            + "\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\p{Cs}]");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private PlainText() {}

    /** Cleaned and stripped, at full length. */
    public static String of(String typed) {
        var lines = LINE_ENDS.matcher(typed).replaceAll("\n");
        return Normalizer.normalize(INVISIBLE.matcher(lines).replaceAll(""), Normalizer.Form.NFC)
                .strip();
    }

    /** Cleaned and cut to a length in characters as people count them. */
    public static String of(String typed, int longest) {
        var words = of(typed);
        return length(words) <= longest ? words : words.substring(0, words.offsetByCodePoints(0, longest));
    }

    /** Cleaned to one line. */
    public static String line(String typed, int longest) {
        return of(SPACE.matcher(of(typed)).replaceAll(" "), longest);
    }

    public static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
