package id.aduan.complaint;

import java.util.Collections;
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

    private static final String EDGES = """
            RECEIVED                  AWAIT_SUPPLEMENT      AWAITING_SUPPLEMENT
            RECEIVED                  AWAIT_MERIT           AWAITING_MERIT
            RECEIVED                  BEGIN                 IN_PROGRESS
            RECEIVED                  REJECT                REJECTED
            RECEIVED                  WITHDRAW              WITHDRAWN
            AWAITING_SUPPLEMENT       AWAIT_SUPPLEMENT      AWAITING_SUPPLEMENT
            AWAITING_SUPPLEMENT       SUPPLEMENT            RECEIVED
            AWAITING_SUPPLEMENT       AWAIT_MERIT           AWAITING_MERIT
            AWAITING_SUPPLEMENT       REJECT                REJECTED
            AWAITING_SUPPLEMENT       WITHDRAW              WITHDRAWN
            AWAITING_SUPPLEMENT       LAPSE                 CLOSED
            AWAITING_MERIT            SUPPLEMENT            RECEIVED
            AWAITING_MERIT            ADMIT                 RECEIVED
            AWAITING_MERIT            DISMISS               AWAITING_SUPPLEMENT
            AWAITING_MERIT            REJECT                REJECTED
            AWAITING_MERIT            WITHDRAW              WITHDRAWN
            IN_PROGRESS               ASK_TECHNICAL_OFFICE  AWAITING_TECHNICAL_OFFICE
            IN_PROGRESS               ANSWER                ANSWERED
            IN_PROGRESS               HAND_BACK             HANDED_BACK
            IN_PROGRESS               REJECT                REJECTED
            IN_PROGRESS               WITHDRAW              WITHDRAWN
            IN_PROGRESS               CLOSE                 CLOSED
            AWAITING_TECHNICAL_OFFICE RESUME                IN_PROGRESS
            AWAITING_TECHNICAL_OFFICE ANSWER                ANSWERED
            AWAITING_TECHNICAL_OFFICE REJECT                REJECTED
            AWAITING_TECHNICAL_OFFICE WITHDRAW              WITHDRAWN
            AWAITING_TECHNICAL_OFFICE CLOSE                 CLOSED
            ANSWERED                  CLOSE                 CLOSED
            """;

    private static final Map<ComplaintState, Map<ComplaintMove, ComplaintState>> TABLE = read();

    private ComplaintTransitions() {}

    /** The state that follows; empty where the move is not possible from there. */
    public static Optional<ComplaintState> after(ComplaintState state, ComplaintMove move) {
        return Optional.ofNullable(from(state).get(move));
    }

    /** Every move possible from a state; empty where it is final. */
    public static Map<ComplaintMove, ComplaintState> from(ComplaintState state) {
        return Collections.unmodifiableMap(TABLE.getOrDefault(state, Map.of()));
    }

    private static Map<ComplaintState, Map<ComplaintMove, ComplaintState>> read() {
        var table = new EnumMap<ComplaintState, Map<ComplaintMove, ComplaintState>>(ComplaintState.class);
        EDGES.lines().map(edge -> edge.split(" +")).forEach(edge -> table.computeIfAbsent(
                        ComplaintState.valueOf(edge[0]), state -> new EnumMap<>(ComplaintMove.class))
                .put(ComplaintMove.valueOf(edge[1]), ComplaintState.valueOf(edge[2])));
        return table;
    }
}
