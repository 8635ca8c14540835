package id.aduan.handling;

import id.aduan.deadline.Pause;
import id.aduan.deadline.Timeliness;
import id.aduan.handling.Progress.Action;
import id.aduan.handling.Progress.Move;
import id.aduan.handling.Progress.PauseShown;
import id.aduan.handling.Progress.StepShown;
import id.aduan.handling.Progress.Tally;
import id.aduan.sop.Act;
import id.aduan.sop.Branch;
import id.aduan.sop.Procedure;
import id.aduan.sop.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows a case to somebody: its steps, what stopped its clock, what they may do and why not the rest. Pure. */
record ProgressView(CaseFile file, Doer doer, Instant now) {

    Progress progress(UUID complaint, int version) {
        Procedure p = file.procedure();
        return new Progress(
                complaint,
                new Progress.ProcedureShown(p.key(), p.name(), version, p.inferred(), p.inferredFrom()),
                steps(),
                file.openTask().map(task -> StepWork.shown(file, task)),
                file.papers().directives().stream().map(this::directive).toList(),
                pauses(),
                tally(),
                moves());
    }

    TaskSheet sheet(WorklistRow row) {
        StepTask task = file.papers().tasks().stream()
                .filter(candidate -> candidate.id().equals(row.taskId()))
                .findFirst()
                .orElseThrow();
        Step step = file.stepOf(task);
        StepRules rules = new StepRules(file);
        return new TaskSheet(
                row,
                step.standard().materials(),
                step.standard().time(),
                StepRules.suggestion(step),
                step.branches(),
                rules.againstHere(step).isPresent(),
                task.open() ? file.map().together() : List.of(),
                task.doneAt(),
                task.doneAs(),
                task.output(),
                task.note(),
                rules.againstTask(task, doer).flatMap(HandlingOutcome::refusal));
    }

    private List<StepShown> steps() {
        List<StepShown> steps = new ArrayList<>();
        for (StepMark mark : WorklistRows.marks(file.procedure(), file.map())) {
            Step step = file.procedure().step(mark.number()).orElseThrow();
            steps.add(step(mark, step, latest(step)));
        }
        return steps;
    }

    private StepShown step(StepMark mark, Step step, @Nullable StepTask task) {
        boolean begun = task != null && (mark.state() == StepMark.State.DONE || mark.state() == StepMark.State.NOW);
        String performer = begun ? task.position() : file.performer(step);
        Instant seen = begun && task.doneAt() != null ? task.doneAt() : now;
        return new StepShown(
                mark,
                file.procedure().ordinal(step.number()),
                step.shortName(),
                step.activity(),
                step.act(),
                file.title(performer),
                step.performer().stated(),
                step.standard().time(),
                begun ? task.openedAt() : null,
                begun ? task.deadline() : null,
                begun ? Timeliness.of(task.deadline(), seen, file.office().calendar()) : null,
                begun ? task.doneAt() : null,
                begun ? task.doneAs() : "",
                begun ? task.output() : "",
                begun ? task.note() : "",
                begun ? StepMap.arm(step, task.decision()).map(Branch::words).orElse("") : "");
    }

    private @Nullable StepTask latest(Step step) {
        return file.papers().tasks().reversed().stream()
                .filter(task -> task.step().equals(step.number()))
                .findFirst()
                .orElse(null);
    }

    private Progress.DirectiveShown directive(Directive directive) {
        return new Progress.DirectiveShown(
                file.title(directive.from()),
                file.title(directive.to()),
                directive.instruction(),
                directive.steps(),
                directive.at());
    }

    private List<PauseShown> pauses() {
        Stream<PauseShown> byHand = file.papers().pauses().stream().map(pause -> shown(pause.reason(), pause.pause()));
        Stream<PauseShown> absent = file.absent().stream().map(pause -> shown(PauseReason.OFFICIAL_ABSENT, pause));
        return Stream.concat(byHand, absent)
                .filter(pause -> !pause.from().isAfter(end()))
                .sorted(Comparator.comparing(PauseShown::from))
                .toList();
    }

    private static PauseShown shown(PauseReason reason, Pause pause) {
        return new PauseShown(reason, pause.reason(), pause.from(), pause.until(), reason.stopsPromise());
    }

    private Tally tally() {
        Instant from = file.promise().start();
        Duration whole = Duration.between(from, end());
        Duration suspended = Duration.ZERO;
        Instant counted = from;
        for (PauseShown pause : pauses()) {
            Instant begun = pause.from().isBefore(counted) ? counted : pause.from();
            Instant until = pause.until() == null || pause.until().isAfter(end()) ? end() : pause.until();
            if (pause.stopsPromise() && begun.isBefore(until)) {
                suspended = suspended.plus(Duration.between(begun, until));
                counted = until;
            }
        }
        return new Tally(whole, whole.minus(suspended), suspended);
    }

    private Instant end() {
        Instant ended = file.papers().run().endedAt();
        return ended == null ? now : ended;
    }

    private List<Move> moves() {
        List<Move> moves = new ArrayList<>();
        Optional<Step> step = file.map().open();
        boolean archives = step.filter(open -> open.act() == Act.ARCHIVE).isPresent();
        moves.add(new Move(
                archives ? Action.ARCHIVE : Action.COMPLETE,
                file.openTask()
                        .map(this::againstCompleting)
                        .orElseGet(() -> Optional.of(new HandlingOutcome.NothingOpen()))
                        .flatMap(HandlingOutcome::refusal),
                step.map(Step::branches).orElse(List.of()),
                step.map(StepRules::suggestion).orElse("")));
        moves.add(move(Action.DIRECT, againstDirecting()));
        moves.add(move(Action.ANSWER_IN_PERSON, new StepRules(file).againstInPerson(doer)));
        boolean standing = file.openPause().isPresent();
        moves.add(move(standing ? Action.RESUME : Action.PAUSE, new StepRules(file).againstOrder(doer)));
        moves.add(move(Action.REJECT, new StepRules(file).againstRejecting(doer)));
        return moves;
    }

    private Optional<HandlingOutcome> againstCompleting(StepTask task) {
        StepRules rules = new StepRules(file);
        return rules.againstTask(task, doer).or(() -> rules.againstHere(file.stepOf(task)));
    }

    private Optional<HandlingOutcome> againstDirecting() {
        if (file.openTask().isEmpty()) {
            return Optional.of(new HandlingOutcome.NothingOpen());
        }
        return new DirectiveRules(file).instructsAs(doer).isPresent()
                ? Optional.empty()
                : Optional.of(new HandlingOutcome.Refused(
                        HandlingOutcome.Refused.Reason.NOT_YOURS_TO_DIRECT,
                        file.title(file.office().head().key())));
    }

    private static Move move(Action action, Optional<HandlingOutcome> against) {
        return new Move(action, against.flatMap(HandlingOutcome::refusal), List.of(), "");
    }
}
