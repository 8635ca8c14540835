package id.aduan.tenancy;

import id.aduan.shared.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A position's holder is away: dinas luar, cuti, sakit.
 *
 * <p>Born when an officer of the house records it, ahead or on the day; changed only by its end; kept for good, because
 * due times were reckoned with it.
 *
 * @source Seed 004, "bila pejabat ada di tempat"
 */
@Entity
@Table(name = "absence")
public class Absence {

    @Id
    private UUID id;

    @TenantId
    private String office;

    private String position;

    @Column(name = "from_at")
    private Instant begins;

    @Column(name = "until_at")
    private @Nullable Instant ends;

    private String reason;

    @Column(name = "by_user")
    private String by;

    private Instant at;

    protected Absence() {}

    public Absence(InstantSource clock, String position, Spell spell, String reason, String by) {
        this.id = Identifiers.next(clock);
        this.position = position;
        this.begins = spell.from();
        this.ends = spell.until();
        this.reason = reason;
        this.by = by;
        this.at = clock.instant();
    }

    /** Ends it; one that has not begun yet is called off and lasts no time. */
    void endAt(Instant moment) {
        ends = moment.isBefore(begins) ? begins : moment;
    }

    public UUID id() {
        return id;
    }

    public String position() {
        return position;
    }

    public Spell spell() {
        return new Spell(begins, ends);
    }

    public String reason() {
        return reason;
    }
}
