package id.aduan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTransitionsTest {

    /** The whole life of a letter as an officer may read it; "-" means: cannot be done there. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # state,    DRAFT, FINALISE, INITIAL,    RETURN, SIGN,       REGISTER,   CHECK,   DISPATCH
                    DRAFT,      DRAFT, FINAL,    INITIALLED, DRAFT,  -,          -,          -,       -
                    FINAL,      DRAFT, -,        INITIALLED, DRAFT,  -,          -,          -,       -
                    INITIALLED, DRAFT, -,        -,          DRAFT,  INITIALLED, INITIALLED, CHECKED, DISPATCHED
                    CHECKED,    DRAFT, -,        -,          DRAFT,  CHECKED,    CHECKED,    -,       DISPATCHED
                    DISPATCHED, -,     -,        -,          -,      -,          -,          -,       -
                    """)
    void followsTheTable(
            LetterState state,
            String draft,
            String finalise,
            String initial,
            String returned,
            String sign,
            String register,
            String check,
            String dispatch) {
        String[] expected = {draft, finalise, initial, returned, sign, register, check, dispatch};
        assertThat(Arrays.stream(LetterMove.values()).map(move -> LetterTransitions.after(state, move)
                        .map(Enum::name)
                        .orElse("-")))
                .containsExactly(expected);
    }

    @Test
    void onlyADispatchedLetterIsAtItsEnd() {
        assertThat(Arrays.stream(LetterState.values()).filter(state -> Arrays.stream(LetterMove.values())
                        .allMatch(move -> LetterTransitions.after(state, move).isEmpty())))
                .containsExactly(LetterState.DISPATCHED);
    }
}
