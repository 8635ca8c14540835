package id.aduan.handling;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The runs of an office's complaints, with their tasks, directives and pauses. */
@ApplicationScoped
class SopRuns {

    @PersistenceContext
    private EntityManager em;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    void add(SopRun run) {
        em.persist(run);
    }

    void add(StepTask task) {
        added(task.complaint(), task);
    }

    void add(Directive directive) {
        added(directive.complaint(), directive);
    }

    void add(ClockPause pause) {
        added(pause.complaint(), pause);
    }

    private void added(UUID complaint, Object paper) {
        em.persist(paper);
        transaction.putResource(key(complaint), null);
    }

    /** What was written about a complaint's run, oldest first; empty before it was accepted. */
    Optional<Papers> papers(UUID complaint) {
        Optional<Papers> papers = run(complaint)
                .map(run -> new Papers(run, tasks(complaint), directives(complaint), pauses(List.of(complaint))));
        transaction.putResource(key(complaint), papers.orElse(null));
        return papers;
    }

    /** As {@link #papers}, and read once a transaction by all who only look, until something is added. */
    Optional<Papers> papersRead(UUID complaint) {
        return Optional.ofNullable((Papers) transaction.getResource(key(complaint)))
                .or(() -> papers(complaint));
    }

    private static String key(UUID complaint) {
        return "aduan.papers:" + complaint;
    }

    Optional<SopRun> run(UUID complaint) {
        return em.createQuery("select r from SopRun r where r.complaint = :complaint", SopRun.class)
                .setParameter("complaint", complaint)
                .getResultStream()
                .findFirst();
    }

    /** The complaint a task belongs to, without loading the task: it is read under the complaint's lock. */
    Optional<UUID> complaintOf(UUID task) {
        return em.createQuery("select t.complaint from StepTask t where t.id = :task", UUID.class)
                .setParameter("task", task)
                .getResultStream()
                .findFirst();
    }

    /** Complaints of the office with an open step, in the order they are locked in. */
    List<UUID> complaintsUnderWay() {
        return em.createQuery("""
                        select t.complaint from StepTask t
                        where t.state = id.aduan.handling.StepEnd.OPEN
                        order by t.complaint
                        """, UUID.class).getResultList();
    }

    List<ClockPause> pauses(List<UUID> complaints) {
        return em.createQuery(
                        "select p from ClockPause p where p.complaint in :complaints order by p.id", ClockPause.class)
                .setParameter("complaints", complaints)
                .getResultList();
    }

    private List<StepTask> tasks(UUID complaint) {
        return em.createQuery("select t from StepTask t where t.complaint = :complaint order by t.id", StepTask.class)
                .setParameter("complaint", complaint)
                .getResultList();
    }

    private List<Directive> directives(UUID complaint) {
        return em.createQuery("select d from Directive d where d.complaint = :complaint order by d.id", Directive.class)
                .setParameter("complaint", complaint)
                .getResultList();
    }
}
