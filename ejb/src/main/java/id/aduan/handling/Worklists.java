package id.aduan.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads officers' desks: a list's tasks in their order by an index on open ones, then what is shown of them all. */
@ApplicationScoped
class Worklists {

    @PersistenceContext
    private EntityManager em;

    /** Open steps of these positions, the most pressing first. */
    List<UUID> of(Collection<String> positions, int limit) {
        return em.createQuery("""
                        select t.id from StepTask t
                        where t.state = id.aduan.handling.StepEnd.OPEN and t.position in :positions
                        order by t.actBy, t.id
                        """, UUID.class)
                .setParameter("positions", positions)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Open steps of all other positions, the most pressing first. */
    List<UUID> besides(Collection<String> positions, int limit) {
        return em.createQuery("""
                        select t.id from StepTask t
                        where t.state = id.aduan.handling.StepEnd.OPEN and t.position not in :positions
                        order by t.actBy, t.id
                        """, UUID.class)
                .setParameter("positions", positions)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Open steps of the whole office to be done until then, the most pressing first. */
    List<UUID> dueUntil(Instant moment, int limit) {
        return em.createQuery("""
                        select t.id from StepTask t
                        where t.state = id.aduan.handling.StepEnd.OPEN and t.actBy <= :moment
                        order by t.actBy, t.id
                        """, UUID.class)
                .setParameter("moment", moment)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * What desks show of these steps, in no order. Asked for after the lists were cut: joined before, the database
     * would join an office's whole list to show its first lines.
     */
    List<WorklistLine> lines(Collection<UUID> tasks) {
        return tasks.isEmpty()
                ? List.of()
                : em.createQuery("""
                                select new id.aduan.handling.WorklistLine(
                                    t.id, t.step, t.position, t.deadline, r.procedure,
                                    c.id, c.trackingCode, c.registerYear, c.registerNo, c.said.gist, c.taken.channel,
                                    c.urgent, c.kind, c.said.category, c.state, c.taken.receivedAt, c.clocks.promise)
                                from StepTask t
                                join SopRun r on r.id = t.run
                                join Complaint c on c.id = t.complaint
                                where t.id in :tasks
                                """, WorklistLine.class)
                        .setParameter("tasks", tasks)
                        .getResultList();
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
