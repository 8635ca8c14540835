package id.aduan.correspondence;

import id.aduan.tenancy.NoEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The people of one office still to be told by hand. */
@ApplicationScoped
public class FollowUps {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    void add(FollowUp followUp) {
        em.persist(followUp);
    }

    /** With its row locked until the transaction ends. Refuses (NoEntry {@code not-here}) what is not in this house. */
    FollowUp locked(UUID id) {
        FollowUp found = em.find(FollowUp.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw NoEntry.notHere();
        }
        return found;
    }

    /** Closes the notices of a complaint that are still to be given. */
    void pointless(UUID complaint, String by, String why, Instant at) {
        em.createQuery("""
                        select f from FollowUp f
                        where f.complaint = :complaint and f.doneAt is null and f.kind = :kind
                        """, FollowUp.class)
                .setParameter("complaint", complaint)
                .setParameter("kind", FollowUpKind.NOTICE)
                .getResultStream()
                .forEach(notice -> notice.done(by, why, at));
    }

    List<FollowUpRow> open() {
        return em.createQuery("""
                        select new id.aduan.correspondence.FollowUpLine(f, c.trackingCode, c.registerYear, c.registerNo, c.pseudonym)
                        from FollowUp f join Complaint c on c.id = f.complaint
                        where f.doneAt is null
                        order by f.dueAt nulls last, f.id
                        """, FollowUpLine.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(FollowUpLine::row)
                .toList();
    }

    List<FollowUpRow> of(UUID complaint) {
        return em.createQuery("""
                        select new id.aduan.correspondence.FollowUpLine(f, c.trackingCode, c.registerYear, c.registerNo, c.pseudonym)
                        from FollowUp f join Complaint c on c.id = f.complaint
                        where f.doneAt is null and f.complaint = :complaint
                        order by f.dueAt nulls last, f.id
                        """, FollowUpLine.class)
                .setParameter("complaint", complaint)
                .getResultStream()
                .map(FollowUpLine::row)
                .toList();
    }
}
