package id.aduan.complaint;

import id.aduan.shared.DomainEvent;
import id.aduan.shared.PrivateWords;
import id.aduan.shared.Refusal;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.ComplaintKind;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Officers read their office's register book, and say what kind of complaint each one is. */
@Stateless
@RolesAllowed("officer")
@InScope(InScope.Kind.OFFICE)
public class RegisterDesk {

    private static final int LONGEST_REASON = 1000;

    @Inject
    private Complaints complaints;

    @Inject
    private RegisterBook book;

    @Inject
    private EvidenceBook evidence;

    @Inject
    private EvidenceStore store;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Caller caller;

    @Inject
    private InstantSource clock;

    /** A page of the book, newest first; shorter than its limit at the end. */
    @RolesAllowed("officer")
    public List<ComplaintRow> page(OfficeId office, RegisterQuery query) {
        return book.page(office, query);
    }

    /** The lines of these complaints, newest first; those of other houses are left out. */
    @RolesAllowed("officer")
    public List<ComplaintRow> lines(OfficeId office, Collection<UUID> complaints) {
        return complaints.isEmpty() ? List.of() : book.lines(office, complaints);
    }

    /** Refuses (NoEntry) a complaint that is not this office's. */
    @RolesAllowed("officer")
    public ComplaintSheet open(OfficeId office, UUID complaint) {
        var c = complaints.find(complaint).orElseThrow(NoEntry::notHere);
        return new ComplaintSheet(
                ComplaintRow.of(c),
                c.said().masked(),
                c.taken(),
                c.clocks().promise(),
                c.clocks().notice(),
                c.waiting().missing(),
                complaints.story(complaint).stream().map(StoryLine::masked).toList(),
                evidence.of(complaint),
                c.complainant().isPresent(),
                Optional.ofNullable(c.ending().answeredAt()),
                Optional.ofNullable(c.ending().closedAt()),
                PrivateWords.mask(c.ending().closing()),
                c.ending().archivePlace(),
                List.copyOf(ComplaintTransitions.from(c.state()).keySet()));
    }

    @RolesAllowed("officer")
    public Optional<UUID> byNumber(OfficeId office, RegisterNumber number) {
        return book.byNumber(office, number);
    }

    @RolesAllowed("officer")
    public Optional<UUID> byCode(OfficeId office, TrackingCode code) {
        return complaints.byCode(code).map(Complaint::id);
    }

    /** Says what kind of complaint it is, and why. No clock changes by it; saying it twice tells nobody twice. */
    @RolesAllowed("officer")
    public KindOutcome setKind(OfficeId office, UUID complaint, ComplaintKind kind, String reason) {
        var c = complaints.locked(complaint);
        var why = PlainText.of(reason, LONGEST_REASON);
        if (why.isEmpty()) {
            return new KindOutcome.Refused(Refusal.of("kind-reason-missing"));
        }
        if (c.state().ended()) {
            return new KindOutcome.Refused(Refusal.of("complaint-ended"));
        }
        if (kind == c.kind()) {
            return new KindOutcome.KindSet(kind);
        }
        var words = Story.words("kind.office", Story.words("kind." + c.kind()), Story.words("kind." + kind), why);
        c.kindSetTo(kind);
        complaints.tell(c, "kind-set", "", words);
        return new KindOutcome.KindSet(kind);
    }

    @RolesAllowed("officer")
    public List<EvidenceRow> evidence(OfficeId office, UUID complaint) {
        return evidence.of(complaint);
    }

    /** The content of a piece of evidence. Effects: that it was opened is on record first. */
    @RolesAllowed("officer")
    public EvidenceFile download(OfficeId office, UUID id) {
        var found = evidence.find(id).orElseThrow(NoEntry::notHere);
        events.fire(new ComplaintEvent.EvidenceOpened(
                office.value(), found.complaint(), clock.instant(), caller.actor(), id));
        var row = found.row();
        return new EvidenceFile(row.name(), row.type(), row.size(), store.open(found.hash()));
    }
}
