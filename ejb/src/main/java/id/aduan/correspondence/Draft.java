package id.aduan.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** One text a letter had (konsep), by whom and when. Appended with every change, never edited. */
@Entity
@Table(name = "letter_draft")
public class Draft {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "office")
    private String office;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "letter", updatable = false)
    private Letter letter;

    private String body;

    @Column(name = "body_hash")
    private String bodyHash;

    @Column(name = "by_user")
    private String byUser;

    @Column(name = "by_position")
    private String byPosition;

    private Instant at;

    protected Draft() {}

    Draft(UUID id, Letter letter, LetterText text, Hand by, Instant at) {
        this.id = id;
        this.office = letter.office();
        this.letter = letter;
        this.body = text.words();
        this.bodyHash = text.hash();
        this.byUser = by.user();
        this.byPosition = by.position();
        this.at = at;
    }

    UUID id() {
        return id;
    }

    String body() {
        return body;
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
        return other instanceof Draft draft && draft.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
