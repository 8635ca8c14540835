package id.aduan.correspondence;

import id.aduan.tenancy.NoEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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
