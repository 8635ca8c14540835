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
        while (matcher.find()) {
            Span span = new Span(kind, matcher.start(), matcher.end(), matcher.group());
            Map.Entry<Integer, Span> before = found.lowerEntry(span.end());
            boolean free = before == null || before.getValue().end() <= span.start();
            if (free && isMeant(span)) {
                found.put(span.start(), span);
            }
        }
    }

    private static boolean isMeant(Span span) {
        return switch (span.kind()) {
            case IDENTITY_NUMBER -> !DATED.matcher(span.words()).find();
            case PHONE_NUMBER -> PhoneNumber.read(span.words()).isPresent();
            case EMAIL_ADDRESS -> true;
        };
    }

    private static String onlyDigits(String words) {
        return words.replaceAll("[^0-9]", "");
    }
}
