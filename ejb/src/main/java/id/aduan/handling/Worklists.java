package id.aduan.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads officers' desks: one query a list, each served in its order by an index on open tasks. */
@ApplicationScoped
class Worklists {

    private static final String LINES = """
            select new id.aduan.handling.WorklistLine(
                t.id, t.step, t.position, t.deadline, r.procedure,
                c.id, c.trackingCode, c.registerYear, c.registerNo, c.said.gist, c.taken.channel, c.urgent, c.kind,
                c.said.category, c.state, c.taken.receivedAt, c.clocks.promise)
            from StepTask t
            join SopRun r on r.id = t.run
            join Complaint c on c.id = t.complaint
            """;

    @PersistenceContext
    private EntityManager em;

    /** Open steps of these positions, the most pressing first. */
    List<WorklistLine> of(Collection<String> positions, int limit) {
        return em.createQuery(LINES + """
                        where t.state = id.aduan.handling.StepEnd.OPEN and t.position in :positions
                        order by t.actBy, t.id
                        """, WorklistLine.class)
                .setParameter("positions", positions)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Open steps of all other positions, the most pressing first. */
    List<WorklistLine> besides(Collection<String> positions, int limit) {
        return em.createQuery(LINES + """
                        where t.state = id.aduan.handling.StepEnd.OPEN and t.position not in :positions
                        order by t.actBy, t.id
                        """, WorklistLine.class)
                .setParameter("positions", positions)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Open steps of the whole office to be done until then, the most pressing first. */
    List<WorklistLine> dueUntil(Instant moment, int limit) {
        return em.createQuery(LINES + """
                        where t.state = id.aduan.handling.StepEnd.OPEN and t.actBy <= :moment
                        order by t.actBy, t.id
                        """, WorklistLine.class)
                .setParameter("moment", moment)
                .setMaxResults(limit)
                .getResultList();
    }

    Optional<WorklistLine> line(UUID task) {
        return em.createQuery(LINES + """
                        where t.id = :task
                        """, WorklistLine.class)
                .setParameter("task", task)
                .getResultStream()
                .findFirst();
    }

    /** What happened so far in these cases, oldest first. */
    Map<UUID, List<StepMap.Passed>> histories(Collection<UUID> complaints) {
        return complaints.isEmpty()
                ? Map.of()
                : em.createQuery("""
                                select t from StepTask t
                                where t.complaint in :complaints
                                order by t.id
                                """, StepTask.class)
                        .setParameter("complaints", complaints)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                StepTask::complaint, Collectors.mapping(StepTask::passed, Collectors.toList())));
    }
}
