package id.aduan.complaint;

import static id.aduan.complaint.ComplaintMove.*;
import static id.aduan.complaint.ComplaintState.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The one table state × move → state. What it does not list is not possible.
 *
 * <p>A complaint that waits may still be supplemented in part, and then goes on waiting. One that was answered can only
 * be closed: a further word is a new complaint.
 */
public final class ComplaintTransitions {

    private static final Map<ComplaintState, Map<ComplaintMove, ComplaintState>> TABLE = table();

    private ComplaintTransitions() {}

    /** The state that follows; empty where the move is not possible from there. */
    public static Optional<ComplaintState> after(ComplaintState state, ComplaintMove move) {
        return Optional.ofNullable(from(state).get(move));
    }

    /** Every move possible from a state; empty where it is final. */
    public static Map<ComplaintMove, ComplaintState> from(ComplaintState state) {
        return TABLE.getOrDefault(state, Map.of());
    }

    private static Map<ComplaintState, Map<ComplaintMove, ComplaintState>> table() {
        var table = new EnumMap<ComplaintState, Map<ComplaintMove, ComplaintState>>(ComplaintState.class);
        table.put(
                RECEIVED,
                Map.of(
                        AWAIT_SUPPLEMENT, AWAITING_SUPPLEMENT,
                        AWAIT_MERIT, AWAITING_MERIT,
                        BEGIN, IN_PROGRESS,
                        REJECT, REJECTED,
                        WITHDRAW, WITHDRAWN));
        table.put(
                AWAITING_SUPPLEMENT,
                Map.of(
                        AWAIT_SUPPLEMENT, AWAITING_SUPPLEMENT,
                        SUPPLEMENT, RECEIVED,
                        AWAIT_MERIT, AWAITING_MERIT,
                        REJECT, REJECTED,
                        WITHDRAW, WITHDRAWN,
                        LAPSE, CLOSED));
        table.put(
                AWAITING_MERIT,
                Map.of(
                        SUPPLEMENT, RECEIVED,
                        ADMIT, RECEIVED,
                        DISMISS, AWAITING_SUPPLEMENT,
                        REJECT, REJECTED,
                        WITHDRAW, WITHDRAWN));
        table.put(
                IN_PROGRESS,
                Map.of(
                        ASK_TECHNICAL_OFFICE, AWAITING_TECHNICAL_OFFICE,
                        ANSWER, ANSWERED,
                        HAND_BACK, HANDED_BACK,
                        REJECT, REJECTED,
                        WITHDRAW, WITHDRAWN,
                        CLOSE, CLOSED));
        table.put(
                AWAITING_TECHNICAL_OFFICE,
                Map.of(
                        RESUME, IN_PROGRESS,
                        ANSWER, ANSWERED,
                        REJECT, REJECTED,
                        WITHDRAW, WITHDRAWN,
                        CLOSE, CLOSED));
        table.put(ANSWERED, Map.of(CLOSE, CLOSED));
        return Map.copyOf(table);
    }
}
