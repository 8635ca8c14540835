package id.aduan.handling;

import id.aduan.shared.Refusal;
import id.aduan.sop.Branch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of a case, as its performer sees it.
 *
 * @param suggestion the printed output, proposed as what was left behind
 * @param branches the arms to choose from; empty where the step does not decide
 * @param onTheLetter its work is done on the answer's paper, which completes it; not once the answer was given face to face
 * @param together numbers of the following steps that may be recorded in one go with it
 * @param doneAt null while it is open
 * @param against what stands against the caller doing it now
 */
public record TaskSheet(
        WorklistRow row,
        String materials,
        String time,
        String suggestion,
        List<Branch> branches,
        boolean onTheLetter,
        List<String> together,
        @Nullable Instant doneAt,
        String doneAs,
        String output,
        String note,
        Optional<Refusal> against) {

    public TaskSheet {
        branches = List.copyOf(branches);
        together = List.copyOf(together);
    }

    public boolean open() {
        return doneAt == null;
    }
}
