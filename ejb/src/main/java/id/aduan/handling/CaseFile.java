package id.aduan.handling;

import id.aduan.complaint.ComplaintState;
import id.aduan.deadline.Allowance;
import id.aduan.deadline.Deadline;
import id.aduan.deadline.Pause;
import id.aduan.sop.Procedure;
import id.aduan.sop.Step;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Position;
import id.aduan.tenancy.Presence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is needed to say where a case stands, whose step it is and by when: pure reckoning over what was read.
 *
 * @param state where the complaint stood when it was read
 * @param promise the office's promise for this complaint as reckoned last
 * @param presence whether the position named by the office's promise is attended; empty where it names none
 */
record CaseFile(
        Office office,
        Procedure procedure,
        Papers papers,
        ComplaintState state,
        Deadline promise,
        Optional<Presence> presence) {

    StepMap map() {
        return new StepMap(
                procedure, papers.tasks().stream().map(StepTask::passed).toList());
    }

    Optional<StepTask> openTask() {
        return papers.tasks().stream().filter(StepTask::open).findFirst();
    }

    Step stepOf(StepTask task) {
        return procedure
                .step(task.step())
                .orElseThrow(() -> new IllegalStateException(
                        "Procedure " + procedure.key() + " has no step " + task.step() + "."));
    }

    /** The position that performs a step in this case: the latest directive that names it, else the procedure. */
    String performer(Step step) {
        return papers.directives().reversed().stream()
                .filter(directive -> directive.steps().contains(step.number()))
                .map(Directive::to)
                .findFirst()
                .orElseGet(() -> written(step.performer().position()));
    }

    /** A citizen's step that names nobody to record it is recorded where complaints are received. */
    private String written(String position) {
        return position.isEmpty()
                ? office.positions().stream()
                        .filter(Position::receives)
                        .findFirst()
                        .orElseGet(office::head)
                        .key()
                : position;
    }

    String title(String position) {
        return office.position(position).map(Position::title).orElse(position);
    }

    Optional<ClockPause> openPause() {
        return papers.pauses().stream().filter(ClockPause::open).findFirst();
    }

    /** The clock of a position's work: paused by hand, or by the absence the office's promise speaks of. */
    List<Pause> pausesFor(String position) {
        boolean awaited = position.equals(office.promise().presence());
        List<Pause> pauses =
                new ArrayList<>(papers.pauses().stream().map(ClockPause::pause).toList());
        if (awaited) {
            pauses.addAll(absent());
        }
        return pauses;
    }

    /** The clock of the promise to the citizen. */
    List<Pause> promisePauses() {
        return Stream.concat(
                        papers.pauses().stream()
                                .filter(pause -> pause.reason().stopsPromise())
                                .map(ClockPause::pause),
                        absent().stream())
                .toList();
    }

    /** While nobody does the work of the position the promise names, since the complaint was received. */
    List<Pause> absent() {
        return presence.map(p -> p.pauses(promise.start())).orElse(List.of());
    }

    Deadline promiseReckoned() {
        return office.calendar().due(promise.start(), promise.allowance(), promisePauses());
    }

    /** The times of a step opened at that moment, with all pauses known now. */
    StepTask.Reckoned reckon(Step step, String position, Instant opened, Instant now) {
        Allowance allowance = step.standard().allowance();
        List<Pause> pauses = pausesFor(position);
        Deadline own = office.calendar().due(opened, allowance, pauses);
        boolean limited = !(allowance instanceof Allowance.Unlimited);
        Instant actBy = limited ? whenNotStanding(own, pauses) : whenNotStanding(promise, promisePauses());
        List<Pause> stopping = limited
                ? pauses
                : Stream.concat(pauses.stream(), absent().stream()).toList();
        return new StepTask.Reckoned(own, actBy, stopping.stream().anyMatch(pause -> covers(pause, now)));
    }

    /** The due time; for a clock that stands, the one it would have if it started again at once, to sort by. */
    private Instant whenNotStanding(Deadline deadline, List<Pause> pauses) {
        List<Pause> closed = pauses.stream().filter(pause -> !pause.open()).toList();
        Instant due = office.calendar()
                .due(deadline.start(), deadline.allowance(), closed)
                .due();
        return due == null ? StepTask.NO_LIMIT : due;
    }

    static boolean covers(Pause pause, Instant moment) {
        Instant until = pause.until();
        return !pause.from().isAfter(moment) && (until == null || until.isAfter(moment));
    }
}
