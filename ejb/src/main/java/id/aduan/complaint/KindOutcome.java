package id.aduan.complaint;

import id.aduan.shared.Refusal;
import id.aduan.tenancy.ComplaintKind;

/** What came of an officer's judgement of the kind. */
public sealed interface KindOutcome {

    record KindSet(ComplaintKind kind) implements KindOutcome {}

    /** No reason given, or the complaint has ended. */
    record Refused(Refusal refusal) implements KindOutcome {}
}
