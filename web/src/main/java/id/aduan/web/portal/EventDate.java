package id.aduan.web.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * The day something happened, typed as three numbers; a month without a day and a year alone will do.
 * Never refuses to be created: it says what is wrong with it.
 */
record EventDate(String day, String month, String year) {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

    /** What is wrong, as a finished sentence; empty when the date exists and is not in the future. */
    Optional<String> fault(LocalDate today) {
        if (blank()) {
            return Optional.empty();
        }
        try {
            int y = Integer.parseInt(year.strip());
            if (month.isBlank()) {
                return day.isBlank() ? inPast(LocalDate.of(y, 1, 1), today) : Optional.of("Isi juga bulannya.");
            }
            int m = Integer.parseInt(month.strip());
            if (m < 1 || m > 12) {
                return Optional.of("Bulan " + m + " tidak ada. Isi angka 1 sampai 12.");
            }
            return day.isBlank() ? inPast(LocalDate.of(y, m, 1), today) : dayFault(Integer.parseInt(day.strip()), m, y, today);
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.of("Tulis tanggal dengan angka, misalnya 2 11 " + today.getYear() + ".");
        }
    }

    private static Optional<String> dayFault(int d, int m, int y, LocalDate today) {
        int last = YearMonth.of(y, m).lengthOfMonth();
        if (d < 1 || d > last) {
            var name = Month.of(m).getDisplayName(TextStyle.FULL, INDONESIAN);
            return Optional.of("Tanggal " + d + " " + name + " tidak ada. " + name + " hanya sampai tanggal " + last + ".");
        }
        return inPast(LocalDate.of(y, m, d), today);
    }

    private static Optional<String> inPast(LocalDate date, LocalDate today) {
        if (date.getYear() < 1950) {
            return Optional.of("Tulis tahun dengan empat angka, misalnya " + today.getYear() + ".");
        }
        return date.isAfter(today) ? Optional.of("Tanggal itu belum terjadi. Periksa tahun dan bulannya.") : Optional.empty();
    }

    boolean blank() {
        return day.isBlank() && month.isBlank() && year.isBlank();
    }

    /** As stored: {@code 2026-11-20}, {@code 2026-11} or {@code 2026}; empty when nothing was typed. */
    String iso() {
        if (year.isBlank()) {
            return "";
        }
        var text = new StringBuilder(year.strip());
        for (var part : new String[] {month, day}) {
            if (part.isBlank()) {
                break;
            }
            text.append('-').append("%02d".formatted(Integer.parseInt(part.strip())));
        }
        return text.toString();
    }
}
