package id.aduan.complaint;

import id.aduan.shared.Refusal;

/** What came of a reporter's wish to withdraw. */
public sealed interface WithdrawOutcome {

    record Withdrawn() implements WithdrawOutcome {}

    /** Answered or ended already. */
    record TooLate(Refusal refusal) implements WithdrawOutcome {}
}
