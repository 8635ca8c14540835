package id.aduan.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a complaint has come to its end.
 *
 * @param answeredAt when the answer left the office
 * @param closedAt when it ended
 * @param closing how it ended, a key or the words of whoever ended it; empty while it is open
 * @param archivePlace where its paper lies, e.g. an odner; empty for none
 * @source Seed 004, 3.9
 */
@Embeddable
public record Ending(
        @Column(name = "answered_at") @Nullable Instant answeredAt,
        @Column(name = "closed_at") @Nullable Instant closedAt,
        String closing,
        @Column(name = "archive_place") String archivePlace) {

    static final Ending OPEN = new Ending(null, null, "", "");

    Ending answered(Instant at) {
        return new Ending(at, closedAt, closing, archivePlace);
    }

    Ending closed(Instant at, String how) {
        return new Ending(answeredAt, at, how, archivePlace);
    }

    Ending archived(String place) {
        return new Ending(answeredAt, closedAt, closing, place);
    }
}
