package id.aduan.web.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of a story: a brick on the line.
 *
 * @param time as read; may be empty
 * @param machineTime for {@code <time datetime>}; may be empty
 * @param words plain paragraphs below
 * @param tag a promise kept or broken here
 */
public record StoryView(
        State state,
        String title,
        String time,
        String machineTime,
        List<String> words,
        @Nullable DueView tag) {

    public enum State {
        PAST("lalu"),
        /** A promise broken here: hatched. */
        LATE("telat"),
        NOW("kini"),
        NEXT("nanti");

        private final String css;

        State(String css) {
            this.css = css;
        }
    }

    public StoryView {
        words = List.copyOf(words);
    }

    public static StoryView past(String title, String time, String machineTime, String... words) {
        return new StoryView(State.PAST, title, time, machineTime, List.of(words), null);
    }

    public static StoryView now(String title, String... words) {
        return new StoryView(State.NOW, title, "", "", List.of(words), null);
    }

    public static StoryView next(String title, String... words) {
        return new StoryView(State.NEXT, title, "", "", List.of(words), null);
    }

    public StoryView tagged(DueView newTag) {
        return new StoryView(state, title, time, machineTime, words, newTag);
    }

    public StoryView late() {
        return new StoryView(State.LATE, title, time, machineTime, words, tag);
    }

    public String css() {
        return state.css;
    }

    public boolean isNow() {
        return state == State.NOW;
    }
}
