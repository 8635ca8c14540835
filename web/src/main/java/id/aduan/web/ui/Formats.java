package id.aduan.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

/**
 * How dates, times and figures read in Indonesian, in the time of western Indonesia (WIB).
 *
 * <p>Takes an {@link Instant} or a local date or time alike. Pure: asks no clock.
 */
@Named
@ApplicationScoped
public class Formats {

    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final DateTimeFormatter DATE = pattern("EEEE, d MMMM uuuu");
    private static final DateTimeFormatter DATE_WITHOUT_DAY = pattern("d MMMM uuuu");
    private static final DateTimeFormatter SHORT_DAY = pattern("EEE d");
    private static final DateTimeFormatter CLOCK = pattern("HH.mm");
    private static final DateTimeFormatter MACHINE = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZONE);

    private static final long KILO = 1024;

    /** {@code Selasa, 24 November 2026}. */
    public String date(TemporalAccessor when) {
        return DATE.format(when);
    }

    /** {@code 24 November 2026}. */
    public String plainDate(TemporalAccessor when) {
        return DATE_WITHOUT_DAY.format(when);
    }

    /** {@code Sel 24}: the lines of a sum of days. */
    public String shortDay(TemporalAccessor when) {
        return SHORT_DAY.format(when);
    }

    /** {@code 10.42}. */
    public String clock(TemporalAccessor when) {
        return CLOCK.format(when);
    }

    /** {@code 10.42 WIB}. */
    public String time(TemporalAccessor when) {
        return clock(when) + " WIB";
    }

    /** {@code Selasa, 24 November 2026, 10.42 WIB}. */
    public String moment(Instant when) {
        return date(when) + ", " + time(when);
    }

    /** {@code hari ini, 10.42 WIB}, {@code besok, …}, {@code kemarin, …}; any other day in full. */
    public String near(Instant when, Instant now) {
        LocalDate day = LocalDate.ofInstant(when, ZONE);
        long away = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, ZONE), day);
        if (away == 0) {
            return "hari ini, " + time(when);
        }
        if (away == 1) {
            return "besok, " + time(when);
        }
        return away == -1 ? "kemarin, " + time(when) : moment(when);
    }

    /** {@code hari ini, 10.42 WIB} and its neighbours as {@link #near}; any other day without its hour, for narrow tags. */
    public String nearDay(Instant when, Instant now) {
        String near = near(when, now);
        return near.equals(moment(when)) ? plainDate(when) : near;
    }

    /** For {@code <time datetime>}: {@code 2026-11-24T10:42:00+07:00}. */
    public String machine(Instant when) {
        return MACHINE.format(when.truncatedTo(ChronoUnit.SECONDS));
    }

    /** {@code 45 menit}, {@code 2 jam}, {@code 1 jam 5 menit}; a part of a minute counts as a minute. */
    public String span(Duration span) {
        long minutes = span.plusSeconds(59).toMinutes();
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return rest + " menit";
        }
        return rest == 0 ? hours + " jam" : hours + " jam " + rest + " menit";
    }

    /** {@code 1.234}. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(Words.INDONESIAN).format(number);
    }

    /**
     * {@code 14 MB}, {@code 1,4 MB}, {@code 824 kB}.
     *
     * <p>Units: bytes; a kB is 1024 of them. Refuses a negative size (IllegalArgumentException).
     */
    public String size(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("A file is not smaller than nothing: " + bytes + " bytes.");
        }
        if (bytes < KILO * KILO) {
            return number((bytes + KILO - 1) / KILO) + " kB";
        }
        NumberFormat format = NumberFormat.getInstance(Words.INDONESIAN);
        format.setMaximumFractionDigits(bytes < 10 * KILO * KILO ? 1 : 0);
        return format.format((double) bytes / (KILO * KILO)) + " MB";
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Words.INDONESIAN).withZone(ZONE);
    }
}
