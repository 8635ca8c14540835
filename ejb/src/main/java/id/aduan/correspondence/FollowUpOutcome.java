package id.aduan.correspondence;

import id.aduan.shared.Outcome;
import id.aduan.shared.Refusal;
import java.util.Optional;

/** What came of closing a follow-up. */
public sealed interface FollowUpOutcome extends Outcome {

    record Done() implements FollowUpOutcome {}

    record AlreadyDone() implements FollowUpOutcome {}

    record NoteMissing() implements FollowUpOutcome {}

    /** Of the texts the document offers none was chosen. */
    record TextMissing() implements FollowUpOutcome {}

    record NotSent(Refusal reason) implements FollowUpOutcome {}

    @Override
    default Optional<Refusal> refusal() {
        return switch (this) {
            case Done done -> Optional.empty();
            case AlreadyDone again -> Optional.of(Refusal.of("followup.already-done"));
            case NoteMissing missing -> Optional.of(Refusal.of("followup.note-missing"));
            case TextMissing missing -> Optional.of(Refusal.of("followup.text-missing"));
            case NotSent not -> Optional.of(not.reason());
        };
    }
}
