package id.aduan.correspondence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One text a letter had (konsep), by whom and when. Appended with every change, never edited. */
@Entity
@Table(name = "letter_draft")
public class Draft extends OnLetter {

    private String body;

    protected Draft() {}

    Draft(UUID id, Letter letter, LetterText text, Hand by, Instant at) {
        super(id, letter, text.hash(), by, at);
        this.body = text.words();
    }

    String body() {
        return body;
    }
}
