package id.aduan.handling;

import id.aduan.shared.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/**
 * An instruction from a head to a position below (disposisi).
 *
 * <p>Born when it is given, appended to the case for good. It may name steps the other position performs from then on;
 * the latest directive that names a step counts.
 *
 * @source Seed 002, langkah 3
 */
@Entity
@Table(name = "directive")
class Directive {

    @Id
    private UUID id;

    @TenantId
    private String office;

    private UUID complaint;

    @Column(name = "from_position")
    private String from;

    @Column(name = "to_position")
    private String to;

    private String instruction;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> steps;

    @Column(name = "by_user")
    private String by;

    private Instant at;

    protected Directive() {}

    Directive(InstantSource clock, UUID complaint, String from, Instruction instruction, String by) {
        this.id = Identifiers.next(clock);
        this.complaint = complaint;
        this.from = from;
        this.to = instruction.to();
        this.instruction = instruction.words();
        this.steps = instruction.steps();
        this.by = by;
        this.at = clock.instant();
    }

    UUID complaint() {
        return complaint;
    }

    String from() {
        return from;
    }

    String to() {
        return to;
    }

    String instruction() {
        return instruction;
    }

    List<String> steps() {
        return List.copyOf(steps);
    }

    Instant at() {
        return at;
    }
}
