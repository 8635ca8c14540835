package id.aduan.correspondence;

import id.aduan.channel.ChannelKind;
import id.aduan.shared.Outcome;
import id.aduan.shared.Refusal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of something done to a letter. */
public sealed interface ReplyOutcome extends Outcome {

    /** Present where nothing was changed, with the words that say why. */
    @Override
    default Optional<Refusal> refusal() {
        return Optional.empty();
    }

    /**
     * The text is kept.
     *
     * @param handedIn it also completed the drafting step
     * @param voided it ended initials given to the text before
     */
    record Drafted(UUID letter, boolean handedIn, boolean voided) implements ReplyOutcome {}

    /** Final, ready for initials. */
    record Ready(UUID letter) implements ReplyOutcome {}

    /** Approved. The agenda number is null where the procedure gives it in a step of its own. */
    record Initialled(UUID letter, @Nullable AgendaNumber agenda) implements ReplyOutcome {}

    record Returned(UUID letter) implements ReplyOutcome {}

    record Signed(UUID letter) implements ReplyOutcome {}

    record Numbered(UUID letter, AgendaNumber agenda) implements ReplyOutcome {}

    record Checked(UUID letter) implements ReplyOutcome {}

    /** On its way; {@code stated} where an officer says so and the portal sent nothing itself. */
    record Dispatched(UUID letter, ChannelKind on, boolean stated) implements ReplyOutcome {}

    /** The text is not the one that was initialled; it needs new initials. */
    record TextChangedSinceInitials() implements ReplyOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(Refusal.of("reply.text-changed-since-initials"));
        }
    }

    /** Whoever wrote the text does not approve it, not even for an absent superior. */
    record DrafterMayNotApprove() implements ReplyOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(Refusal.of("reply.drafter-may-not-approve"));
        }
    }

    /** The step belongs to another position; the reason names it. */
    record NotYourStep(Refusal reason) implements ReplyOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(reason);
        }
    }

    /** The letter, the procedure or what is missing does not allow it now. */
    record NotNow(Refusal reason) implements ReplyOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(reason);
        }
    }
}
