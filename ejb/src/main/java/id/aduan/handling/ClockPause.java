package id.aduan.handling;

import id.aduan.deadline.Pause;
import id.aduan.shared.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * While a complaint's clock stood still, and why, in words the citizen reads.
 *
 * <p>Born open when an officer stops the clock, or whole for the time a complaint waited before it was accepted; ends
 * once; never deleted, because due times were reckoned with it.
 */
@Entity
@Table(name = "clock_pause")
class ClockPause {

    @Id
    private UUID id;

    @TenantId
    private String office;

    @Column(updatable = false)
    private UUID complaint;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PauseReason reason;

    @Column(updatable = false)
    private String words;

    @Column(name = "from_at", updatable = false)
    private Instant begins;

    @Column(name = "until_at")
    private @Nullable Instant ends;

    @Column(name = "begun_by", updatable = false)
    private String begunBy;

    protected ClockPause() {}

    ClockPause(InstantSource clock, UUID complaint, PauseReason reason, Pause pause, String by) {
        this.id = Identifiers.next(clock);
        this.complaint = complaint;
        this.reason = reason;
        this.words = pause.reason();
        this.begins = pause.from();
        this.ends = pause.until();
        this.begunBy = by;
    }

    /** Refuses to end twice (IllegalStateException). */
    void end(Instant at) {
        if (!open()) {
            throw new IllegalStateException("The pause of complaint " + complaint + " ended at " + ends + ".");
        }
        ends = at;
    }

    boolean open() {
        return ends == null;
    }

    UUID complaint() {
        return complaint;
    }

    PauseReason reason() {
        return reason;
    }

    Pause pause() {
        return new Pause(begins, ends, words);
    }
}
