package id.aduan.complaint;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a complaint in its office's register of one year, printed {@code 0147/2026}. Without gap in office and
 * year.
 *
 * @source Seed 004, 3.4 (buku pengaduan)
 */
public record RegisterNumber(int year, int number) implements Comparable<RegisterNumber> {

    private static final Pattern PRINTED = Pattern.compile("0*([1-9][0-9]{0,8})\\s*/\\s*(2[0-9]{3})");

    public RegisterNumber {
        if (number < 1 || year < 2000) {
            throw new IllegalArgumentException("A register number counts from 1, not " + number + "/" + year + ".");
        }
    }

    /** Reads {@code 147/2026} with or without leading zeros; empty where it is no such number. */
    public static Optional<RegisterNumber> read(String raw) {
        var written = PRINTED.matcher(raw.strip());
        return written.matches()
                ? Optional.of(
                        new RegisterNumber(Integer.parseInt(written.group(2)), Integer.parseInt(written.group(1))))
                : Optional.empty();
    }

    @Override
    public int compareTo(RegisterNumber other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d/%d", number, year);
    }
}
