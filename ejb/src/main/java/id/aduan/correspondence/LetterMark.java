package id.aduan.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One thing done to a letter: made final, initialled, returned, signed, numbered, checked, sent; by whom, when, over
 * which text. Appended; only a later change of the text puts a date on when it ceased to hold.
 */
@Entity
@Table(name = "letter_mark")
public class LetterMark {

    @Id
    private UUID id;

    @TenantId
    @Column(name = "office")
    private String office;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "letter", updatable = false)
    private Letter letter;

    @Enumerated(EnumType.STRING)
    private LetterMove move;

    @Column(name = "body_hash")
    private String bodyHash;

    @Column(name = "by_user")
    private String byUser;

    @Column(name = "by_position")
    private String byPosition;

    private Instant at;

    @Column(name = "voided_at")
    private @Nullable Instant voidedAt;

    private String remark;

    protected LetterMark() {}

    LetterMark(UUID id, Letter letter, LetterMove move, Signing signing) {
        this.id = id;
        this.office = letter.office();
        this.letter = letter;
        this.move = move;
        this.bodyHash = letter.bodyHash();
        this.byUser = signing.by().user();
        this.byPosition = signing.by().position();
        this.at = signing.at();
        this.remark = signing.remark();
    }

    void voidAt(Instant now) {
        if (voidedAt == null) {
            voidedAt = now;
        }
    }

    boolean holds() {
        return voidedAt == null;
    }

    boolean is(LetterMove other) {
        return move == other;
    }

    LetterMove move() {
        return move;
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

    @Nullable
    Instant voidedAt() {
        return voidedAt;
    }

    String remark() {
        return remark;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LetterMark mark && mark.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
