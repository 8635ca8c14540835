package id.aduan.handling;

import id.aduan.shared.Outcome;
import id.aduan.shared.Refusal;
import java.util.List;
import java.util.Optional;

/** What became of an attempt to move a complaint along its procedure. */
public sealed interface HandlingOutcome extends Outcome {

    /** It was done, and this step is next. */
    record Done(OpenStep next) implements HandlingOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.empty();
        }
    }

    /** It was done and does not change which step is open: a directive, a pause. */
    record Noted() implements HandlingOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.empty();
        }
    }

    /** It was done, and the procedure is at its end. */
    record RunComplete() implements HandlingOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.empty();
        }
    }

    /** The step belongs to another position. */
    record NotYourStep(String performer) implements HandlingOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(Refusal.of("handling.not-your-step", performer));
        }
    }

    /** A step leaves something behind; nothing was named. */
    record OutputMissing(String expected) implements HandlingOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(Refusal.of("handling.output-missing", expected));
        }
    }

    /** A binder without its place is not found again. */
    record PlaceMissing() implements HandlingOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(Refusal.of("handling.place-missing"));
        }
    }

    /** The step decides how it goes on, and none of its arms was chosen. */
    record DecisionMissing(List<String> arms) implements HandlingOutcome {
        public DecisionMissing {
            arms = List.copyOf(arms);
        }

        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(Refusal.of("handling.decision-missing", String.join(", ", arms)));
        }
    }

    /** Another step comes first. */
    record NotYet(String waitingFor, String performer) implements HandlingOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(Refusal.of("handling.not-yet", waitingFor, performer));
        }
    }

    /** Somebody was faster, or the button was pressed twice. */
    record AlreadyDone(String doneAs) implements HandlingOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(Refusal.of("handling.already-done", doneAs));
        }
    }

    /** The clock was stopped; it is started again before work goes on. */
    record Standing(String reason) implements HandlingOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(Refusal.of("handling.standing", reason));
        }
    }

    /** The step is done on the letter itself. */
    record OnTheLetter(String step) implements HandlingOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(Refusal.of("handling.on-the-letter", step));
        }
    }

    /** The complaint's procedure has ended or was never begun. */
    record NothingOpen() implements HandlingOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(Refusal.of("handling.nothing-open"));
        }
    }

    /** The citizen would read what points to a person; whoever wrote it is told so first. */
    record NotTold(Refusal why) implements HandlingOutcome {
        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(why);
        }
    }

    /** Any other reason not to, named by its code. */
    record Refused(Reason reason, String detail) implements HandlingOutcome {

        public enum Reason {
            /** The step decides, but not like that. */
            NO_SUCH_ARM("handling.no-such-arm"),
            /** The office has no such position. */
            NO_SUCH_POSITION("handling.no-such-position"),
            /** One instructs downwards only. */
            NOT_BELOW("handling.not-below"),
            NOT_YOURS_TO_DIRECT("handling.not-yours-to-direct"),
            INSTRUCTION_MISSING("handling.instruction-missing"),
            /** The procedure states who performs that step; only an inferred performer may be replaced. */
            PERFORMER_STATED("handling.performer-stated"),
            NO_SUCH_STEP("handling.no-such-step"),
            PAUSE_WITHOUT_WORDS("handling.pause-without-words"),
            /** An absence stops the clock by itself, a person does not. */
            PAUSE_BY_ABSENCE("handling.pause-by-absence"),
            NOT_STANDING("handling.not-standing"),
            /** Only who performs a step of the case may stop, start or answer it. */
            NOT_A_PERFORMER("handling.not-a-performer"),
            /** A letter was begun: the answer leaves through it. */
            LETTER_BEGUN("handling.letter-begun"),
            /** The procedure answers without a letter. */
            NO_LETTER_HERE("handling.no-letter-here"),
            IN_PERSON_ALREADY("handling.in-person-already"),
            /** Only the head ends a complaint that is not followed up. */
            NOT_THE_HEAD("handling.not-the-head"),
            REJECT_WITHOUT_WORDS("handling.reject-without-words");

            private final String code;

            Reason(String code) {
                this.code = code;
            }

            public String code() {
                return code;
            }
        }

        @Override
        public Optional<Refusal> refusal() {
            return Optional.of(Refusal.of(reason.code(), detail));
        }
    }
}
