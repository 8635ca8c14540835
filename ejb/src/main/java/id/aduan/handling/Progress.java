package id.aduan.handling;

import id.aduan.deadline.Deadline;
import id.aduan.deadline.Timeliness;
import id.aduan.shared.Refusal;
import id.aduan.sop.Act;
import id.aduan.sop.Branch;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a complaint stands in its procedure, and what the caller may do about it.
 *
 * @param version which version of the procedure this case keeps
 * @param current empty once the procedure has ended
 * @param tally how long it took so far
 * @param moves what may be done: those without a refusal now, the others with the reason why not
 */
public record Progress(
        UUID complaint,
        ProcedureShown procedure,
        List<StepShown> steps,
        Optional<OpenStep> current,
        List<DirectiveShown> directives,
        List<PauseShown> pauses,
        Tally tally,
        List<Move> moves) {

    /** @param inferredFrom what the steps were drawn from where the office prints none; else empty */
    public record ProcedureShown(String key, String name, int version, boolean inferred, String inferredFrom) {}

    /**
     * One step of the procedure.
     *
     * @param stated false where the performer was inferred
     * @param time the printed words
     * @param openedAt null while it is to come
     * @param deadline null while it is to come
     * @param doneAs "Camat Sooko", "Plh. Camat", "Warga"; empty until done
     * @param decision the chosen arm in the document's words; empty for none
     */
    public record StepShown(
            StepMark mark,
            int ordinal,
            String shortName,
            String activity,
            Act act,
            String performer,
            boolean stated,
            String time,
            @Nullable Instant openedAt,
            @Nullable Deadline deadline,
            @Nullable Timeliness timeliness,
            @Nullable Instant doneAt,
            String doneAs,
            String output,
            String note,
            String decision) {}

    public record DirectiveShown(String from, String to, String words, List<String> steps, Instant at) {
        public DirectiveShown {
            steps = List.copyOf(steps);
        }
    }

    /**
     * @param words in the citizen's words
     * @param until null while it lasts
     * @param stopsPromise whether the promise to the citizen waits as well
     */
    public record PauseShown(
            PauseReason reason,
            String words,
            Instant from,
            @Nullable Instant until,
            boolean stopsPromise) {}

    /** All the time since it was received; the two parts make the whole. */
    public record Tally(Duration whole, Duration elapsed, Duration suspended) {}

    /** What one may do with a case besides its letter. */
    public enum Action {
        COMPLETE,
        DIRECT,
        ARCHIVE,
        ANSWER_IN_PERSON,
        PAUSE,
        RESUME,
        REJECT
    }

    /**
     * @param branches the arms to choose from when completing; else empty
     * @param suggestion the output proposed when completing; else empty
     */
    public record Move(Action action, Optional<Refusal> against, List<Branch> branches, String suggestion) {
        public Move {
            branches = List.copyOf(branches);
        }

        public boolean now() {
            return against.isEmpty();
        }
    }

    public Progress {
        steps = List.copyOf(steps);
        directives = List.copyOf(directives);
        pauses = List.copyOf(pauses);
        moves = List.copyOf(moves);
    }

    public boolean may(Action action) {
        return moves.stream().anyMatch(move -> move.action() == action && move.now());
    }
}
