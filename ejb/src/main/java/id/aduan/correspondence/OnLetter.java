package id.aduan.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What was put to a letter: over which text, by whose hand, when. Appended, never taken away. */
@MappedSuperclass
abstract class OnLetter {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "office")
    private String office;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "letter", updatable = false)
    private Letter letter;

    @Column(name = "body_hash")
    private String bodyHash;

    @Column(name = "by_user")
    private String byUser;

    @Column(name = "by_position")
    private String byPosition;

    private Instant at;

    protected OnLetter() {}

    OnLetter(UUID id, Letter letter, String bodyHash, Hand by, Instant at) {
        this.id = id;
        this.office = letter.office();
        this.letter = letter;
        this.bodyHash = bodyHash;
        this.byUser = by.user();
        this.byPosition = by.position();
        this.at = at;
    }

    UUID id() {
        return id;
    }

    String bodyHash() {
        return bodyHash;
    }

    String byUser() {
        return byUser;
    }

    String byPosition() {
        return byPosition;
    }

    Instant at() {
        return at;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OnLetter one && one.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
