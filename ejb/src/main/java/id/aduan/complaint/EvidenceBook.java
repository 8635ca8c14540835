package id.aduan.complaint;

import id.aduan.shared.DomainEvent;
import id.aduan.shared.Identifiers;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which evidence belongs to which complaint. */
@ApplicationScoped
public class EvidenceBook {

    /** Files a complaint may carry. */
    public static final int MOST = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private InstantSource clock;

    @Inject
    private Caller caller;

    @Inject
    private Event<DomainEvent> events;

    public void add(Complaint complaint, EvidenceStore.KeepOutcome.Kept file) {
        var by = caller.actor();
        var now = clock.instant();
        var evidence = new Evidence(Identifiers.next(clock), complaint, file, now, by.label());
        em.persist(evidence);
        events.fire(new ComplaintEvent.EvidenceAdded(
                complaint.office().value(), complaint.id(), now, by, evidence.id(), file.hash()));
    }

    /** In the order it was added. */
    public List<EvidenceRow> of(UUID complaint) {
        return em.createQuery("""
                        select e from Evidence e
                        where e.complaint = :complaint
                        order by e.id
                        """, Evidence.class)
                .setParameter("complaint", complaint)
                .getResultStream()
                .map(Evidence::row)
                .toList();
    }

    /** Which of these hashes evidence of the office has. */
    @SuppressWarnings("unchecked")
    public Set<String> named(OfficeId office, Set<String> hashes) {
        return new HashSet<String>(em.createNativeQuery("""
                        select distinct hash from evidence
                        where office = :office and hash = any(:hashes)
                        """, String.class)
                .setParameter("office", office.value())
                .setParameter("hashes", hashes.toArray(String[]::new))
                .getResultList());
    }

    Optional<Evidence> find(UUID evidence) {
        return Optional.ofNullable(em.find(Evidence.class, evidence));
    }
}
