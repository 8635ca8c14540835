package id.aduan.web.office;

import id.aduan.handling.Progress;
import id.aduan.handling.StepMark;
import id.aduan.web.ui.StepView;
import java.util.ArrayList;
import java.util.List;

/** Draws where a complaint stands in its procedure as bricks, wide for those who read and small for lists. */
final class Bricks {

    private static final double WIDEST = 3;

    private Bricks() {}

    static List<StepView> small(List<StepMark> marks) {
        List<StepView> bricks = new ArrayList<>();
        for (StepMark mark : marks) {
            bricks.add(new StepView(bricks.size() + 1, "", "", state(mark), width(mark)));
        }
        return bricks;
    }

    static List<StepView> wide(List<Progress.StepShown> steps, boolean fresh) {
        List<StepView> bricks = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Progress.StepShown step = steps.get(i);
            boolean laid = fresh
                    && step.mark().state() == StepMark.State.DONE
                    && (i + 1 == steps.size() || steps.get(i + 1).mark().state() != StepMark.State.DONE);
            bricks.add(new StepView(
                    step.ordinal(),
                    step.shortName(),
                    printed(step.time()),
                    state(step.mark()),
                    width(step.mark()),
                    laid));
        }
        return bricks;
    }

    /** A dash on paper is no time. */
    private static String printed(String time) {
        return time.equals("-") ? "" : time;
    }

    private static StepView.State state(StepMark mark) {
        return switch (mark.state()) {
            case DONE -> StepView.State.DONE;
            case NOW -> StepView.State.NOW;
            case TO_COME -> StepView.State.LATER;
            case SKIPPED -> StepView.State.SKIPPED;
        };
    }

    /** The style sheet has widths in halves. */
    private static String width(StepMark mark) {
        long halves = Math.round(2 * Math.clamp(mark.width(), 1, WIDEST));
        return "w-" + halves / 2 + (halves % 2 == 0 ? "" : "-5");
    }
}
