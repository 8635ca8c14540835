package id.aduan.tenancy;

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
 * One position acts for another from–to, by a letter.
 *
 * <p>Born with the letter that appoints; changed only by its end; what was done under it stays signed "Plh." for good.
 */
@Entity
@Table(name = "delegation")
public class Delegation {

    /** How one acts for another. */
    public enum Kind {
        /** Pelaksana harian: the holder is away for a time. */
        PLH("Plh."),
        /** Pelaksana tugas: the position has no holder. */
        PLT("Plt.");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        /** As written before the position: "Plh. Camat". */
        public String prefix() {
            return prefix;
        }
    }

    @Id
    private UUID id;

    @TenantId
    private String office;

    private String position;
    private String delegate;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String letter;

    @Column(name = "from_at")
    private Instant begins;

    @Column(name = "until_at")
    private @Nullable Instant ends;

    @Column(name = "by_user")
    private String by;

    private Instant at;

    protected Delegation() {}

    /** @param order whose place is taken by whom, and by which letter */
    public Delegation(InstantSource clock, Order order, Spell spell, String by) {
        this.id = Identifiers.next(clock);
        this.position = order.position();
        this.delegate = order.delegate();
        this.kind = order.kind();
        this.letter = order.letter();
        this.begins = spell.from();
        this.ends = spell.until();
        this.by = by;
        this.at = clock.instant();
    }

    /**
     * Who acts for whom.
     *
     * @param position key of the position acted for
     * @param delegate key of the position that acts
     * @param letter number of the appointing letter, as printed
     */
    public record Order(String position, String delegate, Kind kind, String letter) {}

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

    public String delegate() {
        return delegate;
    }

    public Kind kind() {
        return kind;
    }

    public String letter() {
        return letter;
    }

    public Spell spell() {
        return new Spell(begins, ends);
    }
}
