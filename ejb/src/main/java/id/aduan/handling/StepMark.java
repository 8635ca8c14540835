package id.aduan.handling;

/**
 * One brick of the line of steps.
 *
 * @param number as printed
 * @param width relative to the narrowest brick, which is 1
 */
public record StepMark(String number, double width, State state) {

    public enum State {
        DONE,
        NOW,
        TO_COME,
        /** On an arm that was not taken. */
        SKIPPED
    }
}
