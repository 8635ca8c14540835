package id.aduan.complaint;

import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import id.aduan.shared.Identifiers;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.NoEntry;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The register: gives complaints out so that what happens to them is announced at once, in the caller's transaction. */
@ApplicationScoped
public class Complaints {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private InstantSource clock;

    @Inject
    private Caller caller;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Event<StoryTold> stories;

    @Inject
    private RegisterCounter counter;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    private final Announcer announcer = new Announcer() {
        @Override
        public Instant now() {
            return clock.instant();
        }

        @Override
        public Actor actor() {
            return caller.actor();
        }

        @Override
        public void announce(ComplaintEvent event) {
            events.fire(event);
        }
    };

    /** A complaint is born; it is written down and has its register number with {@link #enter}. */
    public Complaint add(Registration born) {
        return held(new Complaint(born, announcer)).received();
    }

    /**
     * Writes the complaint down as it has become, once and whole, and gives the register number, as the last statement
     * but those that carry it. Announces the receipt.
     */
    public Receipt enter(Complaint complaint) {
        em.persist(complaint);
        counter.enter(complaint);
        var receipt = Receipt.of(complaint);
        announcer.announce(new ComplaintEvent.Registered(
                complaint.office().value(),
                complaint.id(),
                clock.instant(),
                caller.actor(),
                complaint.number(),
                complaint.state(),
                receipt));
        return receipt;
    }

    /**
     * The complaint, with its row locked until the transaction ends; the same object each time within one transaction.
     * Refuses (NoEntry) one that is not in this house.
     */
    public Complaint locked(UUID id) {
        return inHand(id)
                .or(() -> Optional.ofNullable(em.find(Complaint.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .map(this::held))
                .orElseThrow(NoEntry::notHere);
    }

    public Optional<Complaint> find(UUID id) {
        return inHand(id)
                .or(() -> Optional.ofNullable(em.find(Complaint.class, id)).map(this::heard));
    }

    public Optional<Complaint> byCode(TrackingCode code) {
        return em.createQuery("""
                        select c from Complaint c
                        where c.trackingCode = :code
                        """, Complaint.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst()
                .map(this::heard);
    }

    /** Appends a line to the story. Empty {@code publicWords}: for the office alone. */
    public void tell(Complaint complaint, String name, String publicWords, String internal) {
        var line = new StoryLine(
                clock.instant(), name, publicWords, internal, caller.actor().label());
        em.persist(new StoryEntry(Identifiers.next(clock), complaint, line));
        if (line.told()) {
            stories.fire(new StoryTold(complaint.id(), line));
        }
    }

    /** The whole story, oldest first. */
    List<StoryLine> story(UUID complaint) {
        return em.createQuery("""
                        select e from StoryEntry e
                        where e.complaint = :complaint
                        order by e.id
                        """, StoryEntry.class)
                .setParameter("complaint", complaint)
                .getResultStream()
                .map(StoryEntry::line)
                .toList();
    }

    /** Ids of complaints whose time to supplement is over, the longest first; at most {@code limit}. */
    public List<UUID> waitingUntil(Instant now, int limit) {
        return em.createQuery("""
                        select c.id from Complaint c
                        where c.waiting.until <= :now and c.state = :waiting
                        order by c.waiting.until
                        """, UUID.class)
                .setParameter("now", now)
                .setParameter("waiting", ComplaintState.AWAITING_SUPPLEMENT)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What this transaction locked, or received and has not yet written down. */
    private Optional<Complaint> inHand(UUID id) {
        return Optional.ofNullable((Complaint) transaction.getResource(key(id)));
    }

    private Complaint held(Complaint complaint) {
        transaction.putResource(key(complaint.id()), complaint);
        return heard(complaint);
    }

    private Complaint heard(Complaint complaint) {
        complaint.heardBy(announcer);
        return complaint;
    }

    private static String key(UUID complaint) {
        return "aduan.complaint:" + complaint;
    }
}
