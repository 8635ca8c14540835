package id.aduan.intake;

import id.aduan.complaint.Receipt;
import id.aduan.shared.Refusal;
import java.util.List;

/** What came of a supplement. */
public sealed interface SupplementOutcome {

    /** Added to a complaint that was not waiting. */
    record Added(Receipt receipt) implements SupplementOutcome {}

    /** Nothing is missing any more; its handling has begun. */
    record Complete(Receipt receipt) implements SupplementOutcome {}

    /** Added, and something is still missing. */
    record StillMissing(Receipt receipt, List<Requirement> missing) implements SupplementOutcome {}

    /** Added; an officer judges whether the complaint is well founded. */
    record AwaitingMerit(Receipt receipt) implements SupplementOutcome {}

    /** Nothing was added. */
    record Refused(Refusal refusal) implements SupplementOutcome {}
}
