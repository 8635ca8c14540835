package id.aduan.intake;

import id.aduan.complaint.Receipt;
import id.aduan.shared.Refusal;
import java.util.List;

/** What came of a message to an office. Only {@link Refused} left no complaint behind. */
public sealed interface IntakeOutcome {

    /** Complete; its handling has begun. */
    record Registered(Receipt receipt) implements IntakeOutcome {}

    /** Registered, and waits for what is missing. */
    record Incomplete(Receipt receipt, List<Requirement> missing) implements IntakeOutcome {}

    /** Registered, and waits for an officer's judgement because it names nobody. */
    record AwaitingMerit(Receipt receipt) implements IntakeOutcome {}

    /** The same message came before; nothing was added. */
    record Repeated(Receipt of) implements IntakeOutcome {}

    record Refused(Refusal refusal) implements IntakeOutcome {}
}
