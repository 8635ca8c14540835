package id.aduan.handling;

import id.aduan.complaint.Complaint;
import id.aduan.complaint.ComplaintEvent;
import id.aduan.complaint.Complaints;
import id.aduan.complaint.Story;
import id.aduan.deadline.Pause;
import id.aduan.handling.CaseFiles.Held;
import id.aduan.sop.Procedures;
import id.aduan.sop.Step;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Begins the procedure of a complaint that is ready to be handled, and ends it with a complaint that ends early. */
@ApplicationScoped
class RunOpener {

    @Inject
    private Complaints complaints;

    @Inject
    private Procedures procedures;

    @Inject
    private SopRuns runs;

    @Inject
    private CaseFiles files;

    @Inject
    private StepWork work;

    @Inject
    private HandlingEvents events;

    @Inject
    private InstantSource clock;

    void open(@Observes ComplaintEvent.Accepted accepted) {
        Complaint complaint = complaints.find(accepted.complaint()).orElseThrow(NoEntry::notHere);
        Procedures.Chosen chosen = procedures.choose(
                OfficeId.of(accepted.office()), accepted.channel().name(), accepted.category());
        Papers papers = Papers.of(new SopRun(clock, complaint.id(), chosen.version()));
        runs.add(papers.run());
        waited(accepted, papers);
        Held held = new Held(complaint, files.file(complaint, papers));
        complaint.begin();
        complaints.tell(complaint, "begun", Story.words("begun"), "");
        work.reckon(held);
        events.opened(complaint, chosen.version());
        Optional<Step> first = leading(held, accepted.receivedAt());
        first.ifPresent(step -> work.open(held, step, clock.instant()));
    }

    void end(@Observes ComplaintEvent.Withdrawn withdrawn) {
        stop(withdrawn);
    }

    void end(@Observes ComplaintEvent.Rejected rejected) {
        stop(rejected);
    }

    void end(@Observes ComplaintEvent.Lapsed lapsed) {
        stop(lapsed);
    }

    void end(@Observes ComplaintEvent.Closed closed) {
        stop(closed);
    }

    /** While it waited for the reporter before it was accepted its clocks stood; that stays visible. */
    private void waited(ComplaintEvent.Accepted accepted, Papers papers) {
        for (Pause wait : accepted.waits()) {
            ClockPause pause = new ClockPause(
                    clock,
                    accepted.complaint(),
                    PauseReason.WAITING_FOR_REPORTER,
                    wait,
                    accepted.by().label());
            runs.add(pause);
            papers.pauses().add(pause);
        }
    }

    /**
     * What the citizen did by coming or writing is done already, with the complaint as its output: the first of it
     * lasted from when it was received until now. Gives the office's first step.
     */
    private Optional<Step> leading(Held held, Instant receivedAt) {
        StepMap map = held.file().map();
        Optional<Step> next = Optional.of(held.file().procedure().first());
        Instant from = receivedAt;
        for (Step step : map.leading()) {
            work.cameDone(held, step, from, cameOrWrote(held.complaint(), step));
            next = map.next(step, "");
            from = clock.instant();
        }
        return next;
    }

    private static Completion cameOrWrote(Complaint complaint, Step step) {
        return new Completion(StepRules.suggestion(step), "", "", complaint.id().toString());
    }

    private void stop(ComplaintEvent ended) {
        runs.run(ended.complaint()).filter(SopRun::running).ifPresent(run -> {
            runs.papers(ended.complaint()).stream()
                    .flatMap(papers -> papers.tasks().stream())
                    .filter(StepTask::open)
                    .forEach(task -> task.dropped(ended.at(), ended.by().label()));
            run.stop(ended.at());
        });
    }
}
