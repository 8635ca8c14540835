package id.aduan.oversight;

import id.aduan.complaint.ComplaintState;
import id.aduan.tenancy.RegionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/** Counts a region's open complaints. What is answered or ended is never read, so the work in hand bounds the counting. */
@ApplicationScoped
class OpenCounts {

    @PersistenceContext
    private EntityManager em;

    record Count(String office, ComplaintState state, long open, long dueToday, long overdue) {}

    @SuppressWarnings("unchecked")
    List<Count> of(RegionId region, Instant now, Instant tomorrow) {
        List<Tuple> counted = em.createNativeQuery("""
                        select office, state,
                               count(*) as open,
                               count(*) filter (where promise_due >= :now and promise_due < :tomorrow) as due_today,
                               count(*) filter (where promise_due < :now) as overdue
                        from complaint
                        where region = :region and answered_at is null and closed_at is null
                        group by office, state
                        """, Tuple.class)
                .setParameter("region", region.value())
                .setParameter("now", now)
                .setParameter("tomorrow", tomorrow)
                .getResultList();
        return counted.stream().map(OpenCounts::count).toList();
    }

    private static Count count(Tuple row) {
        return new Count(
                row.get("office", String.class),
                ComplaintState.valueOf(row.get("state", String.class)),
                row.get("open", Long.class),
                row.get("due_today", Long.class),
                row.get("overdue", Long.class));
    }
}
