package id.aduan.handling;

import id.aduan.shared.Identifiers;
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
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One complaint on its way through one version of a procedure.
 *
 * <p>Born when the complaint is accepted; keeps its version for good, whatever the office publishes later; ends when the
 * last step is done, or with the complaint itself.
 */
@Entity
@Table(name = "sop_run")
class SopRun {

    enum State {
        RUNNING,
        DONE,
        /** The complaint ended before its procedure did. */
        STOPPED
    }

    @Id
    private UUID id;

    @TenantId
    private String office;

    @Column(updatable = false)
    private UUID complaint;

    @Column(updatable = false)
    private UUID procedure;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "in_person")
    private String inPerson;

    @Version
    @Column(name = "row_version")
    private int rowVersion;

    protected SopRun() {}

    SopRun(InstantSource clock, UUID complaint, UUID procedure) {
        this.id = Identifiers.next(clock);
        this.complaint = complaint;
        this.procedure = procedure;
        this.state = State.RUNNING;
        this.openedAt = clock.instant();
        this.inPerson = "";
    }

    void complete(Instant at) {
        end(State.DONE, at);
    }

    void stop(Instant at) {
        end(State.STOPPED, at);
    }

    private void end(State how, Instant at) {
        if (!running()) {
            throw new IllegalStateException("The run of complaint " + complaint + " ended before.");
        }
        state = how;
        endedAt = at;
    }

    /** The answer was given face to face: no letter follows. */
    void answeredInPerson(String words) {
        inPerson = words;
    }

    boolean answeredInPerson() {
        return !inPerson.isEmpty();
    }

    boolean running() {
        return state == State.RUNNING;
    }

    UUID id() {
        return id;
    }

    UUID complaint() {
        return complaint;
    }

    UUID procedure() {
        return procedure;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }
}
