package id.aduan.handling;

import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
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

    private static final String THESE = """
            with named(position) as (select unnest(cast(:positions as text[])))
            """;

    /** The other positions that open steps wait for, found by one look at the index each. */
    private static final String OTHERS = """
            with recursive waiting(position) as (
                (select position from step_task where office = :office and state = 'OPEN' order by position limit 1)
                union all
                select (
                    select t.position
                    from step_task t
                    where t.office = :office and t.state = 'OPEN' and t.position > waiting.position
                    order by t.position
                    limit 1)
                from waiting
                where waiting.position is not null),
            named as (select position from waiting where position <> all (cast(:positions as text[])))
            """;

    @PersistenceContext
    private EntityManager em;

    /** A line of a list ordered by time; what comes after it is read on from here, however long the list is. */
    record Place(Instant actBy, UUID task) {

        static final Place BEFORE_FIRST = new Place(Instant.EPOCH, new UUID(0, 0));
    }

    /** Where a task stands, or stood before it was done. Refuses (NoEntry) one that is not in this house. */
    Place place(UUID task) {
        StepTask found = em.find(StepTask.class, task);
        if (found == null) {
            throw NoEntry.notHere();
        }
        return new Place(found.actBy(), task);
    }

    /** Open steps of these positions, the most pressing first. */
    List<UUID> of(OfficeId office, Collection<String> positions, Place after, int limit) {
        return first(THESE, office, positions, after, limit);
    }

    /** Open steps of all other positions, the most pressing first. */
    List<UUID> besides(OfficeId office, Collection<String> positions, Place after, int limit) {
        return first(OTHERS, office, positions, after, limit);
    }

    /**
     * The first of each named position and then the first of those: nobody's long list is walked through, neither the
     * caller's nor a busy colleague's. Joins constants of this class; positions go in as a parameter.
     */
    @SuppressWarnings("unchecked")
    private List<UUID> first(String named, OfficeId office, Collection<String> positions, Place after, int limit) {
        return em.createNativeQuery(named + """
                        select first.id
                        from named
                        cross join lateral (
                            select id, act_by
                            from step_task
                            where office = :office and state = 'OPEN' and position = named.position
                              and (act_by, id) > (cast(:actBy as timestamptz), :task)
                            order by act_by, id
                            limit :limit) first
                        order by first.act_by, first.id
                        limit :limit
                        """, UUID.class)
                .setParameter("office", office.value())
                .setParameter("positions", positions.toArray(String[]::new))
                .setParameter("actBy", after.actBy())
                .setParameter("task", after.task())
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Open steps of the whole office to be done until then, the most pressing first. */
    List<UUID> dueUntil(Instant moment, Place after, int limit) {
        return em.createQuery("""
                        select t.id from StepTask t
                        where t.state = id.aduan.handling.StepEnd.OPEN and t.actBy <= :moment
                          and t.actBy >= :actBy and (t.actBy > :actBy or t.id > :task)
                        order by t.actBy, t.id
                        """, UUID.class)
                .setParameter("moment", moment)
                .setParameter("actBy", after.actBy())
                .setParameter("task", after.task())
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
