package id.aduan.shared;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what points to a person inside free text, so that whoever is about to publish or share it is told.
 *
 * <p>It finds numbers and addresses, not names: a clean answer is no promise that the text names nobody.
 */
public final class PrivateWords {

    public enum Kind {
        /** 16 digits: a NIK or the number of a family card. */
        IDENTITY_NUMBER,
        PHONE_NUMBER,
        EMAIL_ADDRESS
    }

    /** Where it stands in the text ({@code start} inclusive, {@code end} exclusive) and how it is written there. */
    public record Span(Kind kind, int start, int end, String words) {

        /** Masked: what is logged by accident must not tell who it is. */
        @Override
        public String toString() {
            return kind + "[" + start + "–" + end + "]";
        }
    }

    private static final String BETWEEN = "[\\s.\\-\\u2010-\\u2015]{0,2}";

    private static final Pattern SIXTEEN_DIGITS =
            Pattern.compile("(?<![0-9])[0-9](?:" + BETWEEN + "[0-9]){15}(?![0-9])");

    /** "22-11-2026 08.15–10.30" has sixteen digits too and points to nobody. */
    private static final Pattern DATED = Pattern.compile(
            "\\b[0-9]{1,2}[-. ][0-9]{1,2}[-. ](?:19|20)[0-9]{2}\\b|\\b(?:19|20)[0-9]{2}[-.][0-9]{2}[-.][0-9]{2}\\b");

    /** Begins as numbers are dialled here; without that every amount of money would be a telephone. */
    private static final Pattern PHONE = Pattern.compile(
            "(?<![0-9A-Za-z])(?:\\+|\\(?0|62|8)(?:[\\s.()\\-\\u2010-\\u2015/]{0,2}[0-9]){6,14}(?![0-9])");

    private static final Pattern EMAIL = Pattern.compile(
            "(?i)(?<![a-z0-9._%+!-])[a-z0-9._%+!-]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?\\.[a-z]{2,63}");

    private static final int FEWEST_IN_A_TELEPHONE = 8;

    private PrivateWords() {}

    /** Everything found, in the order of the text, never overlapping. */
    public static List<Span> in(String text) {
        NavigableMap<Integer, Span> found = new TreeMap<>();
        collect(text, SIXTEEN_DIGITS, Kind.IDENTITY_NUMBER, found);
        collect(text, EMAIL, Kind.EMAIL_ADDRESS, found);
        collect(text, PHONE, Kind.PHONE_NUMBER, found);
        return List.copyOf(found.values());
    }

    /** The text with every 16-digit number cut out to {@code 351613••••••0001}; the rest stays as it is. */
    public static String mask(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (Span span : in(text).reversed()) {
            if (span.kind() == Kind.IDENTITY_NUMBER) {
                masked.replace(span.start(), span.end(), new Nik(onlyDigits(span.words())).masked());
            }
        }
        return masked.toString();
    }

    private static void collect(String text, Pattern pattern, Kind kind, NavigableMap<Integer, Span> found) {
        Matcher matcher = pattern.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            int start = matcher.start();
            Map.Entry<Integer, Span> before = found.floorEntry(start);
            if (before != null && before.getValue().end() > start) {
                from = before.getValue().end();
                continue;
            }
            Map.Entry<Integer, Span> after = found.ceilingEntry(start);
            int limit = after == null ? text.length() : after.getKey();
            int end = start + meant(kind, text.substring(start, Math.min(matcher.end(), limit)));
            if (end > start) {
                found.put(start, new Span(kind, start, end, text.substring(start, end)));
            }
            from = Math.max(end, start + 1);
        }
    }

    /** How much of what the pattern caught is meant, from its beginning; zero where it only looks alike. */
    private static int meant(Kind kind, String caught) {
        return switch (kind) {
            case IDENTITY_NUMBER -> DATED.matcher(caught).find() ? 0 : caught.length();
            case PHONE_NUMBER -> telephone(caught);
            case EMAIL_ADDRESS -> caught.length();
        };
    }

    /** Two numbers side by side are caught as one: what follows the last gap is left off until the rest can be read. */
    private static int telephone(String caught) {
        int end = caught.stripTrailing().length();
        while (end > 0 && PhoneNumber.read(caught.substring(0, end)).isEmpty()) {
            end = lastGap(caught, end);
        }
        return end;
    }

    private static int lastGap(String caught, int end) {
        int at = end - 1;
        while (at > 0 && !Character.isWhitespace(caught.charAt(at)) && caught.charAt(at) != '/') {
            at--;
        }
        return at < FEWEST_IN_A_TELEPHONE
                ? 0
                : caught.substring(0, at).stripTrailing().length();
    }

    private static String onlyDigits(String words) {
        return words.replaceAll("[^0-9]", "");
    }
}
