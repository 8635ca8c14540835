package id.aduan.handling;

import id.aduan.deadline.Deadline;
import id.aduan.shared.Identifiers;
import id.aduan.shared.PrivateWords;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One step of one case, for one position.
 *
 * <p>Born open when the step before it is done; its clock starts then and is moved by pauses only, never by a comment, an
 * edit or another performer. It ends done, with what it left behind and under which title, or undone, because the case
 * went back to an earlier step or ended.
 */
@Entity
@Table(name = "step_task")
class StepTask {

    /** Later than every limit: a task without one sorts behind those that have one. */
    static final Instant NO_LIMIT = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    private UUID id;

    @TenantId
    private String office;

    @Column(updatable = false)
    private UUID run;

    @Column(updatable = false)
    private UUID complaint;

    @Column(updatable = false)
    private String step;

    private String position;

    @Enumerated(EnumType.STRING)
    private StepEnd state;

    @Column(name = "opened_at", updatable = false)
    private Instant openedAt;

    private @Nullable Instant due;

    @Column(name = "act_by")
    private Instant actBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private Deadline deadline;

    private boolean standing;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Column(name = "done_by")
    private String doneBy = "";

    @Column(name = "done_as")
    private String doneAs = "";

    private String output = "";

    @Column(name = "output_ref")
    private String outputRef = "";

    private String note = "";
    private String decision = "";

    @Version
    @Column(name = "row_version")
    private int rowVersion;

    protected StepTask() {}

    StepTask(InstantSource clock, SopRun run, String step, String position, Reckoned reckoned) {
        this.id = Identifiers.next(clock);
        this.run = run.id();
        this.complaint = run.complaint();
        this.step = step;
        this.position = position;
        this.state = StepEnd.OPEN;
        this.openedAt = reckoned.deadline().start();
        reckoned(reckoned);
    }

    /**
     * The times of a step as they stand with the pauses known now.
     *
     * @param deadline the step's own
     * @param actBy by when to act: the step's due time, else the office's promise, else {@link #NO_LIMIT}
     * @param standing whether the clock stands still now
     */
    record Reckoned(Deadline deadline, Instant actBy, boolean standing) {}

    /** The same start reckoned again with its pauses. Refuses another start or allowance (IllegalArgumentException). */
    final void reckoned(Reckoned reckoned) {
        boolean sameClock = deadline == null
                || (deadline.start().equals(reckoned.deadline().start())
                        && deadline.allowance().equals(reckoned.deadline().allowance()));
        if (!sameClock) {
            throw new IllegalArgumentException("Only pauses move the due time of step " + step + ".");
        }
        deadline = reckoned.deadline();
        due = reckoned.deadline().due();
        actBy = reckoned.actBy();
        standing = reckoned.standing();
    }

    void complete(Instant at, String user, String title, Completion completion) {
        end(StepEnd.DONE, at, user, title);
        output = completion.output();
        outputRef = completion.reference();
        note = completion.note();
        decision = completion.decision();
    }

    /** Left undone: an earlier step has to be done again. */
    void returned(Instant at, String user, String title, String why) {
        end(StepEnd.RETURNED, at, user, title);
        note = why;
    }

    /** Left undone: the complaint ended. */
    void dropped(Instant at, String user) {
        end(StepEnd.DROPPED, at, user, "");
    }

    private void end(StepEnd how, Instant at, String user, String title) {
        if (!open()) {
            throw new IllegalStateException("Step " + step + " of run " + run + " is " + state + ".");
        }
        state = how;
        doneAt = at;
        doneBy = user;
        doneAs = title;
        standing = false;
    }

    /** Another position performs it from now on; the clock does not notice. */
    void passTo(String other) {
        position = other;
    }

    boolean open() {
        return state == StepEnd.OPEN;
    }

    StepMap.Passed passed() {
        return new StepMap.Passed(step, state, decision);
    }

    UUID id() {
        return id;
    }

    UUID complaint() {
        return complaint;
    }

    String step() {
        return step;
    }

    String position() {
        return position;
    }

    StepEnd state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    Deadline deadline() {
        return deadline;
    }

    Instant actBy() {
        return actBy;
    }

    boolean standing() {
        return standing;
    }

    @Nullable
    Instant doneAt() {
        return doneAt;
    }

    String doneAs() {
        return doneAs;
    }

    /** As officers read it: identity numbers are cut out. */
    String output() {
        return PrivateWords.mask(output);
    }

    /** As officers read it: identity numbers are cut out. */
    String note() {
        return PrivateWords.mask(note);
    }

    String decision() {
        return decision;
    }
}
