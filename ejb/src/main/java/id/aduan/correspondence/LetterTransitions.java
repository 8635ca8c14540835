package id.aduan.correspondence;

import static id.aduan.correspondence.LetterState.CHECKED;
import static id.aduan.correspondence.LetterState.DISPATCHED;
import static id.aduan.correspondence.LetterState.DRAFT;
import static id.aduan.correspondence.LetterState.FINAL;
import static id.aduan.correspondence.LetterState.INITIALLED;

import java.util.Map;
import java.util.Optional;

/**
 * The life of a letter, whole: state × move → state. What is not here cannot be done. In which order an office goes
 * through it, its procedure says; that a text once initialled falls back to a draft when it changes, is said here.
 */
final class LetterTransitions {

    private static final Map<LetterState, Map<LetterMove, LetterState>> TABLE = Map.of(
            DRAFT,
                    Map.of(
                            LetterMove.DRAFT, DRAFT,
                            LetterMove.FINALISE, FINAL,
                            LetterMove.INITIAL, INITIALLED,
                            LetterMove.RETURN, DRAFT),
            FINAL,
                    Map.of(
                            LetterMove.DRAFT, DRAFT,
                            LetterMove.INITIAL, INITIALLED,
                            LetterMove.RETURN, DRAFT),
            INITIALLED,
                    Map.of(
                            LetterMove.DRAFT, DRAFT,
                            LetterMove.RETURN, DRAFT,
                            LetterMove.SIGN, INITIALLED,
                            LetterMove.REGISTER, INITIALLED,
                            LetterMove.CHECK, CHECKED,
                            LetterMove.DISPATCH, DISPATCHED),
            CHECKED,
                    Map.of(
                            LetterMove.DRAFT, DRAFT,
                            LetterMove.RETURN, DRAFT,
                            LetterMove.SIGN, CHECKED,
                            LetterMove.REGISTER, CHECKED,
                            LetterMove.DISPATCH, DISPATCHED),
            DISPATCHED, Map.of());

    private LetterTransitions() {}

    static Optional<LetterState> after(LetterState state, LetterMove move) {
        return Optional.ofNullable(TABLE.get(state).get(move));
    }
}
