package id.aduan.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Indonesian words for days and times, the same on every machine whatever its locale data say. */
final class Words {

    private static final List<String> WEEKDAYS = List.of("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");

    private Words() {}

    /** {@code Jum}. */
    static String weekday(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
    }

    /** {@code 20 Nov}. */
    static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1);
    }

    /** {@code 20 Nov 2026}. */
    static String dateAndYear(LocalDate date) {
        return date(date) + " " + date.getYear();
    }

    /** {@code Jum 20 Nov}. */
    static String day(LocalDate date) {
        return weekday(date) + " " + date(date);
    }

    /** {@code 10.42}; seconds are not shown. */
    static String time(LocalTime time) {
        return "%02d.%02d".formatted(time.getHour(), time.getMinute());
    }

    static String zone(ZoneId zone) {
        return switch (zone.getId()) {
            case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
            case "Asia/Makassar" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> zone.getId();
        };
    }

    /** {@code 2 jam 5 menit}; whole minutes, rounded down. */
    static String length(Duration time) {
        return time.compareTo(Duration.ofMinutes(1)) < 0 ? "kurang dari 1 menit" : AllowanceWords.time(time);
    }
}
