package id.aduan.handling;

import id.aduan.complaint.Complaint;
import id.aduan.complaint.ComplaintMove;
import id.aduan.complaint.Complaints;
import id.aduan.complaint.Story;
import id.aduan.handling.CaseFiles.Held;
import id.aduan.sop.Act;
import id.aduan.sop.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;

/** Moves a case: ends the open step, does what its act means for the complaint, and opens the next or ends the run. */
@ApplicationScoped
class StepWork {

    @Inject
    private SopRuns runs;

    @Inject
    private Complaints complaints;

    @Inject
    private HandlingEvents events;

    @Inject
    private InstantSource clock;

    /** Completes the open step; that nothing stands against it was seen before. */
    HandlingOutcome complete(Held held, Doer doer, Completion completion) {
        CaseFile file = held.file();
        StepTask task = file.openTask().orElseThrow();
        Step step = file.stepOf(task);
        String title = doer.title(task.position());
        task.complete(clock.instant(), doer.user(), title, completion);
        complaints.tell(
                held.complaint(),
                "step-done",
                Story.words("step.done", step.number(), step.shortName()),
                Story.words("step.office", title, completion.output(), completion.note())
                        .strip());
        events.done(held.complaint(), task);
        actOn(held, step, completion);
        return file.map()
                .next(step, completion.decision())
                .<HandlingOutcome>map(next -> new HandlingOutcome.Done(open(held, next, clock.instant())))
                .orElseGet(() -> end(held));
    }

    /** Opens a step; its clock starts at that moment. */
    OpenStep open(Held held, Step step, Instant at) {
        CaseFile file = held.file();
        StepTask task = task(file, step, at);
        keep(file, task);
        return shown(file, task);
    }

    /** Writes down a step that was done already, from that moment until now, by the citizen who came or wrote. */
    void cameDone(Held held, Step step, Instant from, Completion completion) {
        StepTask task = task(held.file(), step, from);
        task.complete(clock.instant(), "warga", "Warga", completion);
        keep(held.file(), task);
    }

    private StepTask task(CaseFile file, Step step, Instant at) {
        String position = file.performer(step);
        return new StepTask(
                clock, file.papers().run(), step.number(), position, file.reckon(step, position, at, clock.instant()));
    }

    private void keep(CaseFile file, StepTask task) {
        runs.add(task);
        file.papers().tasks().add(task);
    }

    /** Goes back to a step that was done before, because its work has to be done again. */
    HandlingOutcome goBack(Held held, Doer doer, Step to, String why) {
        StepTask task = held.file().openTask().orElseThrow();
        String title = doer.title(task.position());
        task.returned(clock.instant(), doer.user(), title, why);
        complaints.tell(
                held.complaint(), "step-returned", "", Story.words("step.returned.office", title, to.number(), why));
        events.returned(held.complaint(), task, to.number());
        return new HandlingOutcome.Done(open(held, to, clock.instant()));
    }

    /** Reckons the open step's times and the promise again, after a pause or an absence changed. */
    void reckon(Held held) {
        CaseFile file = held.file();
        boolean answered = held.complaint().ending().answeredAt() != null;
        if (!answered && !held.complaint().state().ended()) {
            held.complaint().promiseReckoned(file.promiseReckoned());
        }
        CaseFile now = new CaseFile(
                file.office(),
                file.procedure(),
                file.papers(),
                file.state(),
                held.complaint().clocks().promise(),
                file.presence());
        now.openTask()
                .ifPresent(task ->
                        task.reckoned(now.reckon(now.stepOf(task), task.position(), task.openedAt(), clock.instant())));
    }

    static OpenStep shown(CaseFile file, StepTask task) {
        Step step = file.stepOf(task);
        Instant actBy = task.actBy();
        boolean none = task.standing() || actBy.equals(StepTask.NO_LIMIT);
        return new OpenStep(
                task.id(),
                step.number(),
                step.activity(),
                step.act(),
                task.position(),
                file.title(task.position()),
                none ? null : actBy);
    }

    private HandlingOutcome end(Held held) {
        Complaint complaint = held.complaint();
        held.file().papers().run().complete(clock.instant());
        answer(complaint);
        if (complaint.allows(ComplaintMove.CLOSE)) {
            complaint.closed(closing(held.file()));
            complaints.tell(complaint, "closed", Story.words("closed"), "");
        }
        return new HandlingOutcome.RunComplete();
    }

    private static String closing(CaseFile file) {
        return file.map().done(Act.SETTLE).isPresent() ? "kesepakatan" : "dijawab";
    }

    /** What the act of a step means for the complaint itself. A letter's dispatch tells the complaint by itself. */
    private void actOn(Held held, Step step, Completion completion) {
        Complaint complaint = held.complaint();
        boolean onPaper = held.file().map().onTheLetter(step)
                && !held.file().papers().run().answeredInPerson();
        switch (step.act()) {
            case HAND_BACK -> handBack(complaint, completion);
            case SETTLE -> answer(complaint);
            case SEND, HAND_OVER -> {
                if (!onPaper) {
                    answer(complaint);
                }
            }
            case ARCHIVE -> {
                answer(complaint);
                complaint.archived(completion.output());
            }
            default -> {}
        }
    }

    private void handBack(Complaint complaint, Completion completion) {
        if (complaint.allows(ComplaintMove.HAND_BACK)) {
            complaint.handedBack(completion.output());
            complaints.tell(complaint, "handed-back", Story.words("handed-back"), completion.note());
        }
    }

    /** The answer reached the citizen now, unless a letter told so before. */
    private void answer(Complaint complaint) {
        if (complaint.allows(ComplaintMove.ANSWER)) {
            complaint.answered(clock.instant());
        }
    }
}
