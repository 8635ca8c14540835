package id.aduan.web.ui;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a procedure as a brick of the line of steps.
 *
 * @param name short: it stands under a narrow brick, e.g. "Verifikasi"
 * @param time as printed, e.g. "15 menit"; "-" and blanks stay blank
 * @param width class of its width, from {@link #widths}
 * @param fresh completed by the deed just done: it is laid in place with a small movement
 */
public record StepView(int number, String name, String time, State state, String width, boolean fresh) {

    public enum State {
        DONE("sudah", "ui.step.done"),
        NOW("kini", "ui.step.now"),
        LATER("nanti", "ui.step.later"),
        /** Skipped by the branch taken. */
        SKIPPED("lompat", "ui.step.skipped"),
        /** The procedure on paper, no complaint in it. */
        PRINTED("sudah", "");

        private final String css;
        private final String word;

        State(String css, String word) {
            this.css = css;
            this.word = word;
        }
    }

    private static final String NARROWEST = "w-1";
    private static final int PROPORTIONAL_UP_TO = 4;

    public StepView(int number, String name, String time, State state, String width) {
        this(number, name, time, state, width, false);
    }

    public String css() {
        return state.css + " " + width + (fresh ? " baru" : "");
    }

    public String miniCss() {
        return switch (state) {
            case DONE, PRINTED -> "s " + width;
            case NOW -> "k " + width;
            case LATER, SKIPPED -> width;
        };
    }

    public boolean isNow() {
        return state == State.NOW;
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    /** Key of the word a screen reader hears after the name; empty for a printed procedure. */
    public String stateWord() {
        return state.word;
    }

    /**
     * Widths for the bricks of one line: in proportion where the longest step is at most four times the shortest,
     * else in classes (to 15 minutes 1, to 1 hour 1½, to 2 hours 2, a day and more 3, no time 1).
     *
     * <p>Units: working time of each step; null where the document names none.
     */
    public static List<String> widths(List<@Nullable Duration> times) {
        List<Duration> known =
                times.stream().filter(time -> time != null && time.isPositive()).toList();
        if (known.isEmpty()) {
            return times.stream().map(time -> NARROWEST).toList();
        }
        Duration shortest = known.stream().min(Duration::compareTo).orElseThrow();
        Duration longest = known.stream().max(Duration::compareTo).orElseThrow();
        boolean proportional =
                known.size() == times.size() && longest.compareTo(shortest.multipliedBy(PROPORTIONAL_UP_TO)) <= 0;
        return times.stream()
                .map(time -> proportional ? inProportion(time, shortest) : inClasses(time))
                .toList();
    }

    private static String inProportion(@Nullable Duration time, Duration shortest) {
        long halves = time == null ? 2 : Math.round(2.0 * time.toSeconds() / shortest.toSeconds());
        return "w-" + halves / 2 + (halves % 2 == 0 ? "" : "-5");
    }

    private static String inClasses(@Nullable Duration time) {
        if (time == null || time.toMinutes() <= 15) {
            return NARROWEST;
        }
        if (time.toMinutes() <= 60) {
            return "w-1-5";
        }
        return time.toHours() <= 2 ? "w-2" : "w-3";
    }
}
