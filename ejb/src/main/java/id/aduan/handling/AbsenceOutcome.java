package id.aduan.handling;

import id.aduan.shared.Outcome;
import id.aduan.shared.Refusal;
import java.util.Optional;
import java.util.UUID;

/** What became of recording an absence or a delegation. */
public sealed interface AbsenceOutcome extends Outcome {

    record Recorded(UUID id) implements AbsenceOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.empty();
        }
    }

    /** @param position title of the position it was about */
    record Refused(Reason reason, String position) implements AbsenceOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(Refusal.of(reason.code(), position));
        }
    }

    enum Reason {
        NO_SUCH_POSITION("absence.no-such-position"),
        REASON_MISSING("absence.reason-missing"),
        LETTER_MISSING("absence.letter-missing"),
        ENDS_BEFORE_IT_BEGINS("absence.ends-before-it-begins"),
        /** Told afterwards it would move due times that have passed. */
        TOO_FAR_BACK("absence.too-far-back"),
        OVERLAPS("absence.overlaps"),
        /** Nobody acts for themselves. */
        SAME_POSITION("absence.same-position"),
        ALREADY_ENDED("absence.already-ended"),
        /** The position itself, those above it and the receiving desk record it. */
        NOT_YOURS("absence.not-yours"),
        /** Nobody appoints themselves. */
        OWN_APPOINTMENT("absence.own-appointment");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
