package id.aduan.deadline;

import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of one day, from inclusive, to exclusive: {@code 07.30–12.00}.
 *
 * <p>Refuses an end that is not after the beginning (IllegalArgumentException).
 */
public record Interval(LocalTime from, LocalTime to) {

    private static final Pattern WRITTEN =
            Pattern.compile("\\s*([0-9]{1,2})[.:]([0-9]{2})\\s*[-\\u2010-\\u2015]\\s*([0-9]{1,2})[.:]([0-9]{2})\\s*");

    public Interval {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Opening hours end after they begin, not " + from + " to " + to + ".");
        }
    }

    /** Reads {@code 07.30-12.00}, dots or colons. Refuses anything else (IllegalArgumentException). */
    public static Interval parse(String words) {
        Matcher read = WRITTEN.matcher(words);
        if (!read.matches()) {
            throw new IllegalArgumentException("Opening hours read 07.30-12.00, not \"" + words + "\".");
        }
        return new Interval(time(words, read.group(1), read.group(2)), time(words, read.group(3), read.group(4)));
    }

    /** {@code 07.30–12.00}. */
    public String printed() {
        return Words.time(from) + "–" + Words.time(to);
    }

    Duration length() {
        return Duration.between(from, to);
    }

    private static LocalTime time(String words, String hour, String minute) {
        int h = Integer.parseInt(hour);
        int m = Integer.parseInt(minute);
        if (h > 23 || m > 59) {
            throw new IllegalArgumentException("There is no such time of day in \"" + words + "\".");
        }
        return LocalTime.of(h, m);
    }
}
