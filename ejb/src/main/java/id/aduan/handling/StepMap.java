package id.aduan.handling;

import id.aduan.sop.Act;
import id.aduan.sop.Branch;
import id.aduan.sop.Procedure;
import id.aduan.sop.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a case stands in its procedure: what was passed, what is open, what may still come.
 *
 * <p>Pure: a procedure and what happened so far, oldest first. Going back to an earlier step undoes it and all that
 * followed it, except that it stays in the history.
 */
record StepMap(Procedure procedure, List<Passed> history) {

    /** Acts done on the answer's own paper. */
    private static final Set<Act> LETTER_ACTS =
            Set.of(Act.DRAFT, Act.FINALISE, Act.INITIAL, Act.SIGN, Act.ANSWER, Act.CHECK, Act.SEND, Act.HAND_OVER);

    /** With these an answer on paper begins to exist. */
    private static final Set<Act> WRITING = Set.of(Act.DRAFT, Act.FINALISE, Act.ANSWER);

    /** One step that was opened, and what became of it. */
    record Passed(String step, StepEnd end, String decision) {}

    StepMap {
        history = List.copyOf(history);
    }

    static StepMap atStart(Procedure procedure) {
        return new StepMap(procedure, List.of());
    }

    /** Steps at the beginning that the citizen does by coming or writing; all of them before an office's first. */
    List<Step> leading() {
        List<Step> leading = new ArrayList<>();
        Optional<Step> step = Optional.of(procedure.first());
        while (step.isPresent() && !step.get().performer().byOffice() && !leading.contains(step.get())) {
            leading.add(step.get());
            step = next(step.get(), "");
        }
        return leading;
    }

    /** The step that follows; empty at the end. Refuses a decision that is no arm of the step (IllegalArgumentException). */
    Optional<Step> next(Step step, String decision) {
        String number = step.decides()
                ? arm(step, decision)
                        .map(Branch::next)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Step " + step.number() + " has no arm \"" + decision + "\"."))
                : step.next();
        return number.isEmpty() ? Optional.empty() : Optional.of(step(number));
    }

    static Optional<Branch> arm(Step step, String decision) {
        return step.branches().stream()
                .filter(branch -> branch.decision().equals(decision))
                .findFirst();
    }

    Optional<Step> open() {
        return history.stream()
                .filter(passed -> passed.end() == StepEnd.OPEN)
                .map(passed -> step(passed.step()))
                .findFirst();
    }

    /** The steps done on the way to where the case stands, without what was undone by going back. */
    List<Passed> way() {
        List<Passed> way = new ArrayList<>();
        for (Passed passed : history) {
            for (int i = 0; i < way.size(); i++) {
                if (way.get(i).step().equals(passed.step())) {
                    way.subList(i, way.size()).clear();
                }
            }
            if (passed.end() == StepEnd.DONE) {
                way.add(passed);
            }
        }
        return way;
    }

    /** The latest step of that act on the way. */
    Optional<Step> done(Act act) {
        return way().reversed().stream()
                .map(passed -> step(passed.step()))
                .filter(step -> step.act() == act)
                .findFirst();
    }

    /** Whether this step is done on the letter's page: its act is, and the procedure answers on paper. */
    boolean onTheLetter(Step step) {
        return answersOnPaper()
                && (LETTER_ACTS.contains(step.act()) || (step.act() == Act.REGISTER && writingPrecedes(step)));
    }

    boolean answersOnPaper() {
        return procedure.steps().stream().anyMatch(step -> WRITING.contains(step.act()));
    }

    /** Whether a step of writing was done: from then on the answer leaves through the letter. */
    boolean letterBegun() {
        return way().stream()
                .anyMatch(passed -> WRITING.contains(step(passed.step()).act()));
    }

    /** Numbers of the steps that may be recorded in one go with the open one, because they happen at its table. */
    List<String> together() {
        List<String> together = new ArrayList<>();
        Optional<Step> step = open();
        while (step.isPresent() && !step.get().decides()) {
            step = next(step.get(), "").filter(Step::together).filter(next -> !together.contains(next.number()));
            step.ifPresent(next -> together.add(next.number()));
        }
        return together;
    }

    /** How each step stands, in printed order. */
    Map<Step, StepMark.State> states() {
        Set<String> done = new HashSet<>();
        way().forEach(passed -> done.add(passed.step()));
        String open = open().map(Step::number).orElse("");
        Set<String> ahead = ahead();
        Map<Step, StepMark.State> states = new LinkedHashMap<>();
        for (Step step : procedure.steps()) {
            states.put(step, state(step.number(), open, done, ahead));
        }
        return states;
    }

    private static StepMark.State state(String number, String open, Set<String> done, Set<String> ahead) {
        if (number.equals(open)) {
            return StepMark.State.NOW;
        }
        if (done.contains(number)) {
            return StepMark.State.DONE;
        }
        return ahead.contains(number) ? StepMark.State.TO_COME : StepMark.State.SKIPPED;
    }

    /** Steps some way still leads to: from the open one, or from the first before anything was opened. */
    private Set<String> ahead() {
        Set<String> ahead = new HashSet<>();
        List<Step> from = new ArrayList<>();
        open().ifPresent(from::add);
        if (history.isEmpty()) {
            from.add(procedure.first());
            ahead.add(procedure.first().number());
        }
        while (!from.isEmpty()) {
            for (String number : following(from.removeLast())) {
                if (ahead.add(number)) {
                    from.add(step(number));
                }
            }
        }
        return ahead;
    }

    private static List<String> following(Step step) {
        List<String> all =
                step.decides() ? step.branches().stream().map(Branch::next).toList() : List.of(step.next());
        return all.stream().filter(number -> !number.isEmpty()).toList();
    }

    /** Registering comes twice in some procedures: the complaint in its book, and after the writing the answer. */
    private boolean writingPrecedes(Step register) {
        return procedure.steps().stream()
                .takeWhile(step -> !step.number().equals(register.number()))
                .anyMatch(step -> WRITING.contains(step.act()));
    }

    private Step step(String number) {
        return procedure
                .step(number)
                .orElseThrow(() ->
                        new IllegalStateException("Procedure " + procedure.key() + " has no step " + number + "."));
    }
}
