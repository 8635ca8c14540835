package id.aduan.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing done to a letter: made final, initialled, returned, signed, numbered, checked, sent; by whom, when, over
 * which text. Appended; only a later change of the text puts a date on when it ceased to hold.
 */
@Entity
@Table(name = "letter_mark")
public class LetterMark extends OnLetter {

    @Enumerated(EnumType.STRING)
    private LetterMove move;

    @Column(name = "voided_at")
    private @Nullable Instant voidedAt;

    private String remark;

    protected LetterMark() {}

    LetterMark(UUID id, Letter letter, LetterMove move, Signing signing) {
        super(id, letter, letter.bodyHash(), signing.by(), signing.at());
        this.move = move;
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

    @Nullable
    Instant voidedAt() {
        return voidedAt;
    }

    String remark() {
        return remark;
    }
}
