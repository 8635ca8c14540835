package id.aduan.handling;

import id.aduan.complaint.RegisterNumber;
import id.aduan.complaint.TrackingCode;
import id.aduan.deadline.Allowance;
import id.aduan.deadline.Deadline;
import id.aduan.deadline.Pause;
import id.aduan.deadline.Timeliness;
import id.aduan.sop.Procedure;
import id.aduan.sop.Step;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Position;
import id.aduan.tenancy.Presence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the lines of a desk from what was read. Pure.
 *
 * @param presence of the position the office's promise names, for pauses nobody pressed a button for
 */
record WorklistRows(Office office, Optional<Presence> presence, Instant now) {

    WorklistRow row(WorklistLine line, Procedure procedure, List<StepMap.Passed> history) {
        Step step = procedure.step(line.step()).orElseThrow();
        Deadline deadline = deadline(line);
        return new WorklistRow(
                line.task(),
                line.complaint(),
                new TrackingCode(line.code()),
                new RegisterNumber(line.year(), line.number()),
                line.gist(),
                line.channel(),
                line.urgent(),
                line.kind(),
                line.category(),
                line.state(),
                line.receivedAt(),
                shown(procedure, step, line),
                deadline.due(),
                deadline,
                timeliness(deadline, line),
                marks(procedure, new StepMap(procedure, history)));
    }

    private WorklistRow.StepShown shown(Procedure procedure, Step step, WorklistLine line) {
        return new WorklistRow.StepShown(
                step.number(),
                procedure.ordinal(step.number()),
                procedure.steps().size(),
                step.shortName(),
                step.activity(),
                step.act(),
                title(line.position()));
    }

    static List<StepMark> marks(Procedure procedure, StepMap map) {
        List<Double> widths = StepWidths.of(procedure);
        List<StepMark> marks = new ArrayList<>();
        map.states()
                .forEach((step, state) -> marks.add(
                        new StepMark(step.number(), widths.get(procedure.ordinal(step.number()) - 1), state)));
        return marks;
    }

    /** Without decisions everything printed before the open step is done; no history need be read for that. */
    static List<StepMap.Passed> straight(Procedure procedure, String open) {
        List<StepMap.Passed> history = new ArrayList<>();
        for (Step step : procedure.steps()) {
            boolean now = step.number().equals(open);
            history.add(new StepMap.Passed(step.number(), now ? StepEnd.OPEN : StepEnd.DONE, ""));
            if (now) {
                break;
            }
        }
        return history;
    }

    private static Deadline deadline(WorklistLine line) {
        return line.deadline().allowance() instanceof Allowance.Unlimited ? line.promise() : line.deadline();
    }

    /** An absence planned with its end keeps a due time, but while it lasts the clock stands. */
    private Timeliness timeliness(Deadline deadline, WorklistLine line) {
        boolean awaited = line.position().equals(office.promise().presence()) || deadline.equals(line.promise());
        Instant due = deadline.due();
        return presence.filter(p -> awaited && due != null)
                .flatMap(p -> p.pauses(deadline.start()).stream()
                        .filter(pause ->
                                CaseFile.covers(pause, now) && pause.from().isBefore(due))
                        .findFirst())
                .<Timeliness>map(WorklistRows::standing)
                .orElseGet(() -> Timeliness.of(deadline, now, office.calendar()));
    }

    private static Timeliness standing(Pause pause) {
        return new Timeliness.Standing(pause.from(), pause.reason());
    }

    private String title(String position) {
        return office.position(position).map(Position::title).orElse(position);
    }
}
