package id.aduan.correspondence;

import id.aduan.sop.Act;
import java.util.Set;

/** What can be done to a letter, in the order of its life, and the steps of a procedure that are done by it. */
public enum LetterMove {
    DRAFT(Act.DRAFT),
    FINALISE(Act.FINALISE),
    /** Paraf; where one official decides and answers, that decision. */
    INITIAL(Act.INITIAL, Act.ANSWER),
    /** Back to whoever writes it, with a remark. No step is done by it. */
    RETURN,
    SIGN(Act.SIGN),
    REGISTER(Act.REGISTER),
    CHECK(Act.CHECK),
    DISPATCH(Act.SEND, Act.HAND_OVER);

    private final Set<Act> acts;

    LetterMove(Act... acts) {
        this.acts = Set.of(acts);
    }

    Set<Act> acts() {
        return acts;
    }
}
