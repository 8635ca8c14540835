package id.aduan.handling;

import id.aduan.complaint.ComplaintMove;
import id.aduan.complaint.ComplaintTransitions;
import id.aduan.handling.HandlingOutcome.AlreadyDone;
import id.aduan.handling.HandlingOutcome.DecisionMissing;
import id.aduan.handling.HandlingOutcome.NotYet;
import id.aduan.handling.HandlingOutcome.NotYourStep;
import id.aduan.handling.HandlingOutcome.NothingOpen;
import id.aduan.handling.HandlingOutcome.OnTheLetter;
import id.aduan.handling.HandlingOutcome.OutputMissing;
import id.aduan.handling.HandlingOutcome.PlaceMissing;
import id.aduan.handling.HandlingOutcome.Refused;
import id.aduan.handling.HandlingOutcome.Refused.Reason;
import id.aduan.handling.HandlingOutcome.Standing;
import id.aduan.sop.Act;
import id.aduan.sop.Branch;
import id.aduan.sop.Step;
import java.util.Optional;
import java.util.Set;

/** What stands against a move, the first reason first. Pure: a case as it was read, and who wants to move it. */
record StepRules(CaseFile file) {

    /** Whether the task can still be done by them at all: open, theirs, and the clock running. */
    Optional<HandlingOutcome> againstTask(StepTask task, Doer doer) {
        if (task.state() == StepEnd.DONE) {
            return Optional.of(new AlreadyDone(task.doneAs()));
        }
        if (!task.open()) {
            return Optional.of(new NothingOpen());
        }
        if (!doer.performs(task.position())) {
            return Optional.of(new NotYourStep(file.title(task.position())));
        }
        return standing();
    }

    /** Of the open step: whether it is one of these acts, and theirs to do. */
    Optional<HandlingOutcome> againstActs(Set<Act> acts, Doer doer) {
        Optional<StepTask> open = file.openTask();
        if (open.isEmpty()) {
            return Optional.of(new NothingOpen());
        }
        Step step = file.stepOf(open.get());
        if (acts.contains(step.act())) {
            return againstTask(open.get(), doer);
        }
        return Optional.of(wasDone(acts)
                .<HandlingOutcome>map(AlreadyDone::new)
                .orElseGet(
                        () -> new NotYet(step.shortName(), file.title(open.get().position()))));
    }

    /** Steps of a letter are done where the letter is, unless the answer was given face to face. */
    Optional<HandlingOutcome> againstHere(Step step) {
        boolean onPaper = !file.papers().run().answeredInPerson() && file.map().onTheLetter(step);
        return onPaper ? Optional.of(new OnTheLetter(step.shortName())) : Optional.empty();
    }

    Optional<HandlingOutcome> againstCompletion(Step step, Completion completion) {
        if (completion.output().isEmpty()) {
            return Optional.of(step.act() == Act.ARCHIVE ? new PlaceMissing() : new OutputMissing(suggestion(step)));
        }
        if (!step.decides()) {
            return Optional.empty();
        }
        if (completion.decision().isEmpty()) {
            return Optional.of(new DecisionMissing(
                    step.branches().stream().map(Branch::words).toList()));
        }
        return StepMap.arm(step, completion.decision()).isPresent()
                ? Optional.empty()
                : Optional.of(new Refused(Reason.NO_SUCH_ARM, completion.decision()));
    }

    /** Whoever performs a step of the case, and the office's head, may stop and start its clock. */
    Optional<HandlingOutcome> againstOrder(Doer doer) {
        if (file.openTask().isEmpty()) {
            return Optional.of(new NothingOpen());
        }
        boolean takesPart = doer.performs(file.office().head().key())
                || file.procedure().steps().stream().map(file::performer).anyMatch(doer::performs);
        return takesPart ? Optional.empty() : Optional.of(new Refused(Reason.NOT_A_PERFORMER, ""));
    }

    /** The head, or who acts for the head, as long as no answer left the office. */
    Optional<HandlingOutcome> againstRejecting(Doer doer) {
        String head = file.office().head().key();
        if (file.openTask().isEmpty()
                || ComplaintTransitions.after(file.state(), ComplaintMove.REJECT)
                        .isEmpty()) {
            return Optional.of(new NothingOpen());
        }
        return doer.performs(head) ? Optional.empty() : Optional.of(new Refused(Reason.NOT_THE_HEAD, file.title(head)));
    }

    /** An answer face to face takes the place of a letter that nobody has begun. */
    Optional<HandlingOutcome> againstInPerson(Doer doer) {
        return againstOrder(doer).or(() -> {
            if (!file.map().answersOnPaper()) {
                return Optional.of(new Refused(Reason.NO_LETTER_HERE, ""));
            }
            if (file.papers().run().answeredInPerson()) {
                return Optional.of(new Refused(Reason.IN_PERSON_ALREADY, ""));
            }
            return file.map().letterBegun() ? Optional.of(new Refused(Reason.LETTER_BEGUN, "")) : Optional.empty();
        });
    }

    Optional<HandlingOutcome> standing() {
        return file.openPause().map(pause -> new Standing(pause.pause().reason()));
    }

    /** What a step usually leaves behind, to be proposed: the printed output, else its name. */
    static String suggestion(Step step) {
        String printed = step.standard().output().strip();
        return printed.isEmpty() || printed.equals("-") ? step.shortName() : printed;
    }

    private Optional<String> wasDone(Set<Act> acts) {
        return file.papers().tasks().reversed().stream()
                .filter(task -> task.state() == StepEnd.DONE)
                .filter(task -> acts.contains(file.stepOf(task).act()))
                .map(StepTask::doneAs)
                .findFirst();
    }
}
