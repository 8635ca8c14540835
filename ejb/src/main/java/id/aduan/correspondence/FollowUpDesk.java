package id.aduan.correspondence;

import id.aduan.complaint.Complaints;
import id.aduan.handling.Steps;
import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import id.aduan.shared.Refusal;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** The list of people an office must tell by hand. */
@Stateless
@RolesAllowed("officer")
@InScope(InScope.Kind.OFFICE)
public class FollowUpDesk {

    @Inject
    FollowUps followUps;

    @Inject
    Complaints complaints;

    @Inject
    Reach reach;

    @Inject
    PromisedNotice promised;

    @Inject
    Notices notices;

    @Inject
    Steps steps;

    @Inject
    Caller caller;

    @Inject
    Event<DomainEvent> events;

    @Inject
    InstantSource clock;

    /** What is open, the one due first on top; at most 200. */
    public List<FollowUpRow> open(OfficeId office) {
        return followUps.open();
    }

    /** What is open for one complaint. */
    public List<FollowUpRow> of(OfficeId office, UUID complaint) {
        return followUps.of(complaint);
    }

    /**
     * The text with number or address, while it is to be done and for those who have a step in the case. Effects: a
     * disclosure on ground REPLY.
     */
    public PreparedReply prepare(OfficeId office, UUID followUp) {
        FollowUp found = followUps.locked(followUp);
        if (found.isDone()) {
            return new PreparedReply.NotPrepared(Refusal.of("followup.already-done"));
        }
        if (isSomebodyElsesCase(office, found.complaint())) {
            return new PreparedReply.NotPrepared(Refusal.of("reply.not-a-performer"));
        }
        var complaint = complaints.find(found.complaint()).orElseThrow(NoEntry::notHere);
        return reach.byHand(
                new Reach.OnTableText(office, complaint, followUp, found.prepared(), LetterWords.of("alasan.tindak")),
                found.channel());
    }

    /** Before its procedure begins a case is everybody's of the office. */
    private boolean isSomebodyElsesCase(OfficeId office, UUID complaint) {
        return steps.procedure(complaint).isPresent()
                && caller.actor() instanceof Actor.Officer officer
                && !steps.performs(officer, office, complaint);
    }

    /** Closes it; {@code note} says how and when the person was told. */
    public FollowUpOutcome done(OfficeId office, UUID followUp, String note) {
        FollowUp found = followUps.locked(followUp);
        if (found.isDone()) {
            return new FollowUpOutcome.AlreadyDone();
        }
        if (note.isBlank()) {
            return new FollowUpOutcome.NoteMissing();
        }
        return closed(found, office, note.strip());
    }

    /**
     * Mails the promised notice with the text an officer chose, and closes the task. Effects: a disclosure on ground
     * REPLY; the mail leaves after commit.
     */
    public FollowUpOutcome mail(OfficeId office, UUID followUp, String variant) {
        FollowUp found = followUps.locked(followUp);
        if (found.isDone()) {
            return new FollowUpOutcome.AlreadyDone();
        }
        if (isSomebodyElsesCase(office, found.complaint())) {
            return new FollowUpOutcome.NotSent(Refusal.of("reply.not-a-performer"));
        }
        var complaint = complaints.find(found.complaint()).orElseThrow(NoEntry::notHere);
        return promised.chosen(complaint, variant)
                .map(words -> notices.mail(complaint, "notice:promised", () -> words)
                        ? closed(found, office, LetterWords.of("tindak.kabar.terkirim", words.text()))
                        : new FollowUpOutcome.NotSent(Refusal.of("reply.email-unknown")))
                .orElseGet(FollowUpOutcome.TextMissing::new);
    }

    private FollowUpOutcome closed(FollowUp followUp, OfficeId office, String note) {
        followUp.done(caller.actor().label(), note, clock.instant());
        events.fire(new FollowUpEvent(
                office.value(),
                followUp.complaint(),
                clock.instant(),
                caller.actor(),
                followUp.id(),
                followUp.kind(),
                followUp.channel()));
        return new FollowUpOutcome.Done();
    }
}
