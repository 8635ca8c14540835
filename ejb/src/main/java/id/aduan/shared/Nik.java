package id.aduan.shared;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A resident's identity number (nomor induk kependudukan): 16 digits, kept for life.
 *
 * <p>Six digits of the region of issue, the birth date as DDMMYY (women DD+40), a serial from 0001. A number that
 * breaks this is a warning, never a reason to refuse a complaint: {@link #plausible()}.
 *
 * @source PP 37/2007 Pasal 37; DOMAIN 2.12
 */
public record Nik(String digits) {

    /** A 16-digit number found in a text: the NIK read, and where it stands. */
    public record Found(Nik nik, int start, int end) {}

    private static final Pattern SIXTEEN = Pattern.compile("[0-9]{16}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s.\\-\\u2010-\\u2015]");
    private static final int FEMALE = 40;

    public Nik {
        if (!SIXTEEN.matcher(digits).matches()) {
            throw new IllegalArgumentException("A NIK has 16 digits.");
        }
    }

    /** Reads a NIK as typed, with spaces, dots or dashes inside; empty unless 16 digits remain. */
    public static Optional<Nik> read(String raw) {
        String digits = SEPARATORS.matcher(raw).replaceAll("");
        return SIXTEEN.matcher(digits).matches() ? Optional.of(new Nik(digits)) : Optional.empty();
    }

    /** Every 16-digit number in the text, plausible or not: a mistyped NIK points to a person too. */
    public static List<Found> findIn(String text) {
        return PrivateWords.in(text).stream()
                .filter(span -> span.kind() == PrivateWords.Kind.IDENTITY_NUMBER)
                .map(span -> new Found(read(span.words()).orElseThrow(), span.start(), span.end()))
                .toList();
    }

    /** Day, month and serial can be those of a person. */
    public boolean plausible() {
        int day = number(6, 8);
        int month = number(8, 10);
        boolean dayExists = day >= 1 && day <= 31 || day >= FEMALE + 1 && day <= FEMALE + 31;
        return dayExists && month >= 1 && month <= 12 && number(12, 16) > 0;
    }

    /** What screens show: {@code 351613••••••0001}. */
    public String masked() {
        return digits.substring(0, 6) + "••••••" + digits.substring(12);
    }

    private int number(int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    /** Masked: what is logged by accident must not tell who it is. */
    @Override
    public String toString() {
        return "Nik[" + masked() + "]";
    }
}
