package id.aduan.deadline;

import java.time.Duration;
import java.util.Optional;

/**
 * How long something may take, as a document prints it.
 *
 * <p>Keeps the printed words ("2 (dua) hari", "3-5 hari kerja") beside what they mean, and reads them back:
 * {@code parse(a.printed(), a.dayUnit())} equals {@code a}.
 *
 * @source Seeds 002 and 003, Mutu Baku kolom Waktu; seed 000, Penerimaan 7
 */
public sealed interface Allowance {

    /** The words of the document. */
    String printed();

    /** What a bare "hari" in the printed words was taken to mean. */
    default DayUnit dayUnit() {
        return this instanceof CalendarDays ? DayUnit.CALENDAR : DayUnit.WORKING;
    }

    /** Reads a time limit; a bare "hari" means working days. Refuses what it does not understand. */
    static Allowance parse(String words) {
        return parse(words, DayUnit.WORKING);
    }

    /**
     * Reads {@code 15 menit}, {@code 1 jam 30 menit}, {@code 2 hari} (in the given unit), {@code 1 hari kerja},
     * {@code 14 hari kalender}, {@code 2 minggu}, {@code 1x24 jam}, {@code 3-5 hari kerja} (the upper bound counts),
     * {@code segera}, {@code hari itu juga} and {@code -}.
     *
     * <p>Refuses anything else (IllegalArgumentException naming what is understood).
     */
    static Allowance parse(String words, DayUnit bareDay) {
        return read(words, bareDay)
                .orElseThrow(() -> new IllegalArgumentException("\"" + words + "\" is no time limit we understand. "
                        + AllowanceWords.UNDERSTOOD + "; at most " + AllowanceWords.LONGEST + "."));
    }

    /** As {@link #parse(String, DayUnit)}; empty where the words are not understood. */
    static Optional<Allowance> read(String words, DayUnit bareDay) {
        return AllowanceWords.read(words, bareDay);
    }

    /** Minutes and hours that run in office hours only. */
    record WorkingTime(Duration time, String printed) implements Allowance {

        public WorkingTime {
            AllowanceWords.requireMinutes(time);
        }

        public WorkingTime(Duration time) {
            this(time, AllowanceWords.time(time));
        }
    }

    /** Working days: the day of receipt is not counted, due when the office closes on the last one. */
    record WorkingDays(int days, String printed) implements Allowance {

        public WorkingDays {
            AllowanceWords.requireDays(days);
        }

        public WorkingDays(int days) {
            this(days, days + " hari kerja");
        }
    }

    /** Days of the calendar, holidays included: the day of receipt is not counted, due at 23.59 of the last one. */
    record CalendarDays(int days, String printed) implements Allowance {

        public CalendarDays {
            AllowanceWords.requireDays(days);
        }

        public CalendarDays(int days) {
            this(days, days + " hari kalender");
        }
    }

    /** Hours that run at night and on holidays too: 1x24 jam. */
    record RoundTheClock(Duration time, String printed) implements Allowance {

        public RoundTheClock {
            AllowanceWords.requireMinutes(time);
            if (time.toMinutes() % Duration.ofDays(1).toMinutes() != 0) {
                throw new IllegalArgumentException("Round the clock is counted in 24 hours, not " + time + ".");
            }
        }

        public RoundTheClock(Duration time) {
            this(time, time.toDays() + "x24 jam");
        }
    }

    /** "Hari itu juga": due when the office closes on the day of receipt, or on the next working day. */
    record SameDay(String printed) implements Allowance {

        public SameDay() {
            this("hari itu juga");
        }
    }

    /**
     * "Segera": the document gives no figure. Supervised like {@link SameDay}, the shortest limit that can be proven
     * broken, and shown as due soon from the first minute.
     */
    record Immediately(String printed) implements Allowance {

        public Immediately() {
            this("segera");
        }
    }

    /** "-": no limit. */
    record Unlimited(String printed) implements Allowance {

        public Unlimited() {
            this("-");
        }
    }
}
