package id.aduan.handling;

import id.aduan.handling.HandlingOutcome.Refused;
import id.aduan.handling.HandlingOutcome.Refused.Reason;
import id.aduan.sop.Act;
import id.aduan.sop.Step;
import id.aduan.tenancy.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may instruct whom in a case, and which steps pass to the one instructed. Pure. */
record DirectiveRules(CaseFile file) {

    /** The position somebody instructs as: that of the open directing step, else the head's, else any directing step's. */
    Optional<String> instructsAs(Doer doer) {
        Optional<String> open = openDirecting().filter(doer::performs);
        String head = file.office().head().key();
        if (open.isPresent()) {
            return open;
        }
        if (doer.performs(head)) {
            return Optional.of(head);
        }
        return file.procedure().steps().stream()
                .filter(step -> step.act() == Act.DIRECT)
                .map(file::performer)
                .filter(doer::performs)
                .findFirst();
    }

    /** Whether the open step is the instructing one, and performed by that position. */
    boolean completesStep(String from) {
        return openDirecting().filter(from::equals).isPresent();
    }

    Optional<HandlingOutcome> against(String from, Instruction instruction) {
        if (file.office().position(instruction.to()).isEmpty()) {
            return refused(Reason.NO_SUCH_POSITION, instruction.to());
        }
        if (!isBelow(instruction.to(), from)) {
            return refused(Reason.NOT_BELOW, file.title(instruction.to()));
        }
        if (instruction.words().isEmpty()) {
            return refused(Reason.INSTRUCTION_MISSING, "");
        }
        return instruction.steps().stream()
                .flatMap(number -> againstPassing(number).stream())
                .findFirst();
    }

    /**
     * The instruction with the steps that pass on: those it names; where it names none and completes the directing
     * step, the steps that follow at once, as far as one inferred performer does them all.
     */
    Instruction passing(Instruction instruction, boolean completes) {
        if (!completes || !instruction.steps().isEmpty()) {
            return instruction;
        }
        List<String> steps = new ArrayList<>();
        Optional<Step> step = file.map().open().flatMap(open -> file.map().next(open, ""));
        String performer = step.map(file::performer).orElse("");
        while (step.isPresent()
                && mayPass(step.get())
                && file.performer(step.get()).equals(performer)) {
            if (performer.equals(instruction.to()) || steps.contains(step.get().number())) {
                return instruction;
            }
            steps.add(step.get().number());
            step = step.get().decides() ? Optional.empty() : file.map().next(step.get(), "");
        }
        return new Instruction(instruction.to(), instruction.words(), steps);
    }

    private Optional<HandlingOutcome> againstPassing(String number) {
        Optional<Step> step = file.procedure().step(number);
        if (step.isEmpty()) {
            return refused(Reason.NO_SUCH_STEP, number);
        }
        return mayPass(step.get()) ? Optional.empty() : refused(Reason.PERFORMER_STATED, number);
    }

    private static boolean mayPass(Step step) {
        return step.performer().byOffice() && !step.performer().stated();
    }

    private Optional<String> openDirecting() {
        return file.openTask()
                .filter(task -> file.stepOf(task).act() == Act.DIRECT)
                .map(StepTask::position);
    }

    /** Whether the superiors of a position lead up to the other. */
    private boolean isBelow(String position, String other) {
        Set<String> seen = new HashSet<>();
        String at = position;
        while (!at.isEmpty() && seen.add(at)) {
            at = file.office().position(at).map(Position::superior).orElse("");
            if (at.equals(other)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<HandlingOutcome> refused(Reason reason, String detail) {
        return Optional.of(new Refused(reason, detail));
    }
}
