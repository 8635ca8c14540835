package id.aduan.handling;

import id.aduan.complaint.Complaint;
import id.aduan.shared.DomainEvent;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.UUID;

/** Announces what happened in a case, in the transaction that did it. */
@ApplicationScoped
class HandlingEvents {

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Caller caller;

    @Inject
    private InstantSource clock;

    void opened(Complaint c, UUID version) {
        events.fire(new HandlingEvent.RunOpened(c.office().value(), c.id(), clock.instant(), caller.actor(), version));
    }

    void done(Complaint c, StepTask task) {
        events.fire(new HandlingEvent.StepDone(
                c.office().value(), c.id(), clock.instant(), caller.actor(), task.step(), task.position()));
    }

    void returned(Complaint c, StepTask task, String to) {
        events.fire(new HandlingEvent.StepReturned(
                c.office().value(), c.id(), clock.instant(), caller.actor(), task.step(), to));
    }

    void directed(Complaint c, String from, String to) {
        events.fire(new HandlingEvent.Directed(c.office().value(), c.id(), clock.instant(), caller.actor(), from, to));
    }

    void stopped(Complaint c, PauseReason reason) {
        events.fire(
                new HandlingEvent.ClockStopped(c.office().value(), c.id(), clock.instant(), caller.actor(), reason));
    }

    void running(Complaint c) {
        events.fire(new HandlingEvent.ClockStarted(c.office().value(), c.id(), clock.instant(), caller.actor()));
    }

    void attendance(OfficeId office, String what, String position) {
        events.fire(new HandlingEvent.AttendanceChanged(
                office.value(), null, clock.instant(), caller.actor(), what, position));
    }
}
