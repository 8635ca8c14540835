package id.aduan.intake;

import id.aduan.shared.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/**
 * A named officer's judgement whether a complaint that names nobody is well founded, with the grounds. Never changed;
 * a later judgement is another one.
 *
 * @source Seed 000 and 001, Penerimaan 5
 */
@Entity
@Immutable
@Table(name = "merit_review")
class MeritReview {

    @Id
    private UUID id;

    @TenantId
    private String office;

    private UUID complaint;

    @Column(name = "well_founded")
    private boolean wellFounded;

    private String grounds;

    @Column(name = "by_user")
    private String byUser;

    @Column(name = "by_position")
    private String byPosition;

    private Instant at;

    protected MeritReview() {}

    MeritReview(UUID id, UUID complaint, boolean wellFounded, String grounds, Instant at) {
        this.id = id;
        this.complaint = complaint;
        this.wellFounded = wellFounded;
        this.grounds = grounds;
        this.at = at;
    }

    /** @param position title, as held or acted for */
    MeritReview by(Actor officer, String position) {
        byUser = officer.label();
        byPosition = position;
        return this;
    }
}
