package id.aduan.deadline;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes the words of an {@link Allowance}. */
final class AllowanceWords {

    static final String UNDERSTOOD = "Understood are: 15 menit, 2 jam, 1 jam 30 menit, 2 hari, 1 hari kerja,"
            + " 14 hari kalender, 2 minggu, 1x24 jam, 3-5 hari kerja, segera, hari itu juga, -";
    static final String LONGEST = "1000 jam or 1000 hari";

    /** Longer promises are slips of the pen; the bound also bounds every count of days. */
    private static final int MOST_DAYS = 1000;

    private static final Duration MOST_TIME = Duration.ofHours(1000);

    /** "2 (dua) hari": the number once more in words, as legal texts print it. */
    private static final Pattern IN_LETTERS = Pattern.compile("\\([a-z ]+\\)");

    private static final String NUMBER = "(?:([0-9]{1,4}) ?(?:-|s/d|sampai) ?)?([0-9]{1,4})";
    private static final Pattern TIME =
            Pattern.compile("(?:" + NUMBER + " ?jam)?(?: ?" + NUMBER + " ?menit)?(?: kerja)?");
    private static final Pattern DAYS = Pattern.compile(NUMBER + " ?hari( kerja| kalender)?");
    private static final Pattern WEEKS = Pattern.compile(NUMBER + " ?minggu");
    private static final Pattern ROUND_THE_CLOCK = Pattern.compile(NUMBER + " ?x ?24 ?jam");

    private AllowanceWords() {}

    static Optional<Allowance> read(String raw, DayUnit bareDay) {
        String printed = raw.strip();
        String words = plain(printed);
        return switch (words) {
            case "-" -> Optional.of(new Allowance.Unlimited(printed));
            case "segera" -> Optional.of(new Allowance.Immediately(printed));
            case "hari itu juga", "pada hari itu juga" -> Optional.of(new Allowance.SameDay(printed));
            default ->
                time(words, printed)
                        .or(() -> days(words, printed, bareDay))
                        .or(() -> weeks(words, printed))
                        .or(() -> roundTheClock(words, printed));
        };
    }

    /** "1 jam 30 menit". */
    static String time(Duration time) {
        long hours = time.toHours();
        int minutes = time.toMinutesPart();
        if (hours == 0) {
            return minutes + " menit";
        }
        return minutes == 0 ? hours + " jam" : hours + " jam " + minutes + " menit";
    }

    static void requireMinutes(Duration time) {
        boolean whole = time.equals(Duration.ofMinutes(time.toMinutes()));
        if (!whole || !time.isPositive() || time.compareTo(MOST_TIME) > 0) {
            throw new IllegalArgumentException("A time limit is 1 minute to 1000 hours in whole minutes, not " + time);
        }
    }

    static void requireDays(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("A time limit is 1 to 1000 days, not " + days + ".");
        }
    }

    private static String plain(String printed) {
        String words = printed.toLowerCase(Locale.ROOT).replace('×', 'x').replaceAll("[\\u2010-\\u2015]", "-");
        return IN_LETTERS.matcher(words).replaceAll(" ").replaceAll("\\s+", " ").strip();
    }

    private static Optional<Allowance> time(String words, String printed) {
        Matcher read = TIME.matcher(words);
        if (!read.matches() || (read.group(2) == null && read.group(4) == null)) {
            return Optional.empty();
        }
        boolean mixedRange =
                read.group(2) != null && read.group(4) != null && (read.group(1) != null || read.group(3) != null);
        if (mixedRange || isBackwards(read, 1) || isBackwards(read, 3)) {
            return Optional.empty();
        }
        Duration time = Duration.ofHours(number(read, 2)).plusMinutes(number(read, 4));
        return time.isPositive() && time.compareTo(MOST_TIME) <= 0
                ? Optional.of(new Allowance.WorkingTime(time, printed))
                : Optional.empty();
    }

    private static Optional<Allowance> days(String words, String printed, DayUnit bareDay) {
        Matcher read = DAYS.matcher(words);
        if (!read.matches() || isBackwards(read, 1) || !isDays(number(read, 2))) {
            return Optional.empty();
        }
        DayUnit unit =
                read.group(3) == null ? bareDay : read.group(3).equals(" kerja") ? DayUnit.WORKING : DayUnit.CALENDAR;
        int days = number(read, 2);
        return Optional.of(
                switch (unit) {
                    case WORKING -> new Allowance.WorkingDays(days, printed);
                    case CALENDAR -> new Allowance.CalendarDays(days, printed);
                });
    }

    /** A week has seven days whichever of them are worked: weeks are calendar days. */
    private static Optional<Allowance> weeks(String words, String printed) {
        Matcher read = WEEKS.matcher(words);
        return read.matches() && !isBackwards(read, 1) && isDays(7 * number(read, 2))
                ? Optional.of(new Allowance.CalendarDays(7 * number(read, 2), printed))
                : Optional.empty();
    }

    private static Optional<Allowance> roundTheClock(String words, String printed) {
        Matcher read = ROUND_THE_CLOCK.matcher(words);
        if (!read.matches() || isBackwards(read, 1)) {
            return Optional.empty();
        }
        Duration time = Duration.ofDays(number(read, 2));
        return time.isPositive() && time.compareTo(MOST_TIME) <= 0
                ? Optional.of(new Allowance.RoundTheClock(time, printed))
                : Optional.empty();
    }

    private static boolean isDays(int days) {
        return days >= 1 && days <= MOST_DAYS;
    }

    private static boolean isBackwards(Matcher read, int lower) {
        return read.group(lower) != null && number(read, lower) >= number(read, lower + 1);
    }

    private static int number(Matcher read, int group) {
        return read.group(group) == null ? 0 : Integer.parseInt(read.group(group));
    }
}
