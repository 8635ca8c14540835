package id.aduan.complaint;

import id.aduan.complaint.ComplaintEvent.*;
import id.aduan.deadline.Deadline;
import id.aduan.deadline.WorkingCalendar;
import id.aduan.tenancy.ComplaintKind;
import id.aduan.vault.ComplainantRef;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint on service or conduct, in the register of one office.
 *
 * <p>It is born when the office receives it, whatever the channel and however incomplete, and gets its register number
 * as the last thing before it is committed. It may first wait for the reporter (something is missing) or for an officer
 * (it names nobody); then it is accepted, and whoever handles it begins it, answers it, hands it back to the parties or
 * rejects it. The reporter may add to it at any time while it is open and withdraw it until it is answered. It ends
 * closed, handed back, rejected or withdrawn, and is never deleted. What was said and when it was received never
 * changes; no edit, comment or reassignment moves its clock, only pauses do.
 */
@Entity
@Table(name = "complaint")
public class Complaint extends RegisterEntry {

    @Enumerated(EnumType.STRING)
    private ComplaintState state;

    @Enumerated(EnumType.STRING)
    private ComplaintKind kind;

    @Embedded
    private Said said;

    @Embedded
    private Taken taken;

    private boolean urgent;
    private boolean unnamed;
    private @Nullable UUID complainant;

    @Embedded
    private Waiting waiting = Waiting.NOTHING;

    @Embedded
    private Clocks clocks;

    @Embedded
    private Ending ending = Ending.OPEN;

    @Version
    @Column(name = "row_version")
    private int rowVersion;

    protected Complaint() {}

    /** Born received. */
    Complaint(Registration born, Announcer announcer) {
        super(born, announcer);
        state = ComplaintState.RECEIVED;
        kind = born.kind();
        said = born.said();
        taken = born.taken();
        urgent = born.urgent();
        unnamed = born.unnamed();
        complainant = born.complainant();
        clocks = Clocks.of(born.promise(), born.notice());
    }

    Complaint received() {
        announce(a -> new Received(office, id, a.now(), a.actor(), taken.receivedAt(), taken.channel()));
        return this;
    }

    /** Something is missing; the reporter has until then. One that already waits keeps its first limit. */
    public void awaitSupplement(List<String> requirements, Instant until, WorkingCalendar calendar) {
        moved(ComplaintMove.AWAIT_SUPPLEMENT);
        awaiting(requirements, waiting.until() == null ? until : waiting.until(), calendar);
    }

    /** Nothing is missing any more. Ends the waiting, not yet {@link #accepted}. */
    public void supplemented(WorkingCalendar calendar) {
        moved(ComplaintMove.SUPPLEMENT);
        waitingOver(calendar);
        announce(a -> new Supplemented(office, id, a.now(), a.actor(), true));
    }

    /** Words or files were added to a complaint that goes on as it was. */
    public void addedTo() {
        announce(a -> new Supplemented(office, id, a.now(), a.actor(), false));
    }

    /** It names nobody, or its waiting for an identity is over: an officer should judge until then. Nothing lapses by it. */
    public void awaitMerit(@Nullable Instant until, WorkingCalendar calendar) {
        moved(ComplaintMove.AWAIT_MERIT);
        waitingOver(calendar);
        waiting = new Waiting(List.of(), until);
        announce(a -> new MeritAwaited(office, id, a.now(), a.actor()));
    }

    /** An officer found it well founded although it names nobody. */
    public void admit() {
        moved(ComplaintMove.ADMIT);
        waiting = Waiting.NOTHING;
        announce(a -> new MeritJudged(office, id, a.now(), a.actor(), true));
    }

    /** An officer did not find it well founded; the reporter may still name himself or bring evidence until then. */
    public void dismiss(List<String> requirements, Instant until, WorkingCalendar calendar) {
        moved(ComplaintMove.DISMISS);
        announce(a -> new MeritJudged(office, id, a.now(), a.actor(), false));
        awaiting(requirements, until, calendar);
    }

    /** Ready to be handled. Refuses unless it is received (IllegalStateException). */
    public void accepted() {
        if (state != ComplaintState.RECEIVED) {
            throw new IllegalStateException("Complaint " + id + " is " + state + ", only a received one is accepted.");
        }
        announce(a -> new Accepted(
                office,
                id,
                a.now(),
                a.actor(),
                taken.receivedAt(),
                taken.channel(),
                said.category(),
                clocks.waits().all()));
    }

    /** The reporter is now known, wholly or in part. */
    public void namedBy(ComplainantRef ref, boolean withName) {
        complainant = ref.value();
        unnamed = unnamed && !withName;
    }

    public void begin() {
        moved(ComplaintMove.BEGIN);
        announce(a -> new Begun(office, id, a.now(), a.actor()));
    }

    public void askTechnicalOffice() {
        moved(ComplaintMove.ASK_TECHNICAL_OFFICE);
        announce(a -> new TechnicalOfficeAsked(office, id, a.now(), a.actor()));
    }

    public void resume() {
        moved(ComplaintMove.RESUME);
        announce(a -> new Resumed(office, id, a.now(), a.actor()));
    }

    /** The answer left the office at that moment. */
    public void answered(Instant at) {
        moved(ComplaintMove.ANSWER);
        ending = ending.answered(at);
        announce(a -> new Answered(office, id, a.now(), a.actor(), at));
    }

    /** Handed back to the parties, for the law. The words go into the story, by whoever hands back. */
    public void handedBack(String words) {
        ended(ComplaintMove.HAND_BACK, words);
        announce(a -> new HandedBack(office, id, a.now(), a.actor()));
    }

    /** Cannot be followed up. */
    public void rejected(String words) {
        ended(ComplaintMove.REJECT, words);
        announce(a -> new Rejected(office, id, a.now(), a.actor()));
    }

    public void withdrawn(String reason) {
        ended(ComplaintMove.WITHDRAW, reason);
        announce(a -> new Withdrawn(office, id, a.now(), a.actor()));
    }

    /** What was missing did not come in time. */
    public void lapsed() {
        ended(ComplaintMove.LAPSE, "tidak-dilengkapi");
        announce(a -> new Lapsed(office, id, a.now(), a.actor()));
    }

    /** @param how a key, e.g. "kesepakatan", "dijawab" */
    public void closed(String how) {
        ended(ComplaintMove.CLOSE, how);
        announce(a -> new Closed(office, id, a.now(), a.actor(), how));
    }

    /** Its paper was put away; possible once it was answered or ended. */
    public void archived(String place) {
        if (state != ComplaintState.ANSWERED && !state.ended()) {
            throw new IllegalStateException("Complaint " + id + " is " + state + ", nothing to archive yet.");
        }
        ending = ending.archived(place);
        announce(a -> new Archived(office, id, a.now(), a.actor(), place));
    }

    /** What kind of complaint it is; no clock changes by it. */
    public void kindSetTo(ComplaintKind decided) {
        kind = decided;
        announce(a -> new KindSet(office, id, a.now(), a.actor(), decided));
    }

    public void urgent(boolean now) {
        urgent = now;
        announce(a -> new UrgencySet(office, id, a.now(), a.actor(), now));
    }

    /** The same promise reckoned again with its pauses; see {@link Clocks#reckoned}. */
    public void promiseReckoned(Deadline promise) {
        clocks = clocks.reckoned(promise);
    }

    private void awaiting(List<String> requirements, Instant until, WorkingCalendar calendar) {
        waiting = new Waiting(requirements, until);
        clocks = clocks.standing(announcer().now(), calendar);
        announce(a -> new SupplementAwaited(office, id, a.now(), a.actor(), requirements, until));
    }

    private void waitingOver(WorkingCalendar calendar) {
        waiting = Waiting.NOTHING;
        clocks = clocks.running(announcer().now(), calendar);
    }

    private void ended(ComplaintMove move, String how) {
        moved(move);
        waiting = Waiting.NOTHING;
        ending = ending.closed(announcer().now(), how);
    }

    private void moved(ComplaintMove move) {
        state = ComplaintTransitions.after(state, move)
                .orElseThrow(() -> new IllegalStateException(
                        "Complaint " + id + " is " + state + ", " + move + " is not possible."));
    }

    /** Not ended, and the answer not yet sent: its reporter may still add to it. */
    public boolean open() {
        return ending.answeredAt() == null && !state.ended();
    }

    /** Whether that may be done now. */
    public boolean allows(ComplaintMove move) {
        return ComplaintTransitions.after(state, move).isPresent();
    }

    public ComplaintState state() {
        return state;
    }

    public ComplaintKind kind() {
        return kind;
    }

    public Said said() {
        return said;
    }

    public Taken taken() {
        return taken;
    }

    public boolean urgent() {
        return urgent;
    }

    public boolean unnamed() {
        return unnamed;
    }

    public Optional<ComplainantRef> complainant() {
        return Optional.ofNullable(complainant).map(ComplainantRef::new);
    }

    public Waiting waiting() {
        return waiting;
    }

    public Clocks clocks() {
        return clocks;
    }

    public Ending ending() {
        return ending;
    }
}
