package id.aduan.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComplaintTransitionsTest {

    private static final Set<ComplaintState> FINAL = EnumSet.of(
            ComplaintState.HANDED_BACK, ComplaintState.REJECTED, ComplaintState.WITHDRAWN, ComplaintState.CLOSED);

    @ParameterizedTest
    @EnumSource(ComplaintState.class)
    void everyStateEndsOrLeadsOn(ComplaintState state) {
        assertThat(state.ended()).isEqualTo(FINAL.contains(state));
    }

    @Test
    void everyStateIsReachedFromReceived() {
        var reached = EnumSet.of(ComplaintState.RECEIVED);
        var open = new ArrayDeque<>(List.of(ComplaintState.RECEIVED));
        while (!open.isEmpty()) {
            ComplaintTransitions.from(open.poll()).values().stream()
                    .filter(reached::add)
                    .forEach(open::add);
        }
        assertThat(reached).containsExactlyInAnyOrder(ComplaintState.values());
    }

    @ParameterizedTest
    @EnumSource(ComplaintMove.class)
    void everyMoveIsPossibleSomewhere(ComplaintMove move) {
        assertThat(Arrays.stream(ComplaintState.values())
                        .flatMap(state -> ComplaintTransitions.after(state, move).stream()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(ComplaintMove.class)
    void aMoveAlwaysLeadsToTheSameState(ComplaintMove move) {
        assertThat(Arrays.stream(ComplaintState.values())
                        .flatMap(state -> ComplaintTransitions.after(state, move).stream())
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "AWAITING_SUPPLEMENT, BEGIN",
        "AWAITING_SUPPLEMENT, ANSWER",
        "AWAITING_MERIT, BEGIN",
        "RECEIVED, ANSWER",
        "RECEIVED, CLOSE",
        "ANSWERED, WITHDRAW",
        "ANSWERED, ANSWER",
        "ANSWERED, HAND_BACK",
        "IN_PROGRESS, LAPSE",
        "IN_PROGRESS, BEGIN",
        "AWAITING_MERIT, LAPSE"
    })
    void whatTheTableDoesNotListIsNotPossible(ComplaintState state, ComplaintMove move) {
        assertThat(ComplaintTransitions.after(state, move)).isEmpty();
    }

    @Test
    void whoeverWaitsOrWorksMayWithdraw() {
        assertThat(Arrays.stream(ComplaintState.values())
                        .filter(state -> ComplaintTransitions.after(state, ComplaintMove.WITHDRAW)
                                .isEmpty()))
                .containsExactlyInAnyOrder(
                        ComplaintState.ANSWERED,
                        ComplaintState.HANDED_BACK,
                        ComplaintState.REJECTED,
                        ComplaintState.WITHDRAWN,
                        ComplaintState.CLOSED);
    }
}
