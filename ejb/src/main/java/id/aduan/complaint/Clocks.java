package id.aduan.complaint;

import id.aduan.deadline.Deadline;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The two times an office owes its reporter, with their derivation; the due times stand beside them for lists.
 *
 * @param promise the answer; without due time where the document names none, and while the clock stands
 * @param notice the first notice after reception; without due time where none is promised
 * @source Seed 003, Waktu Penyelesaian; seed 000, Penerimaan 7
 */
@Embeddable
public record Clocks(
        @JdbcTypeCode(SqlTypes.JSON) Deadline promise,
        @Column(name = "promise_due") @Nullable Instant promiseDue,
        @JdbcTypeCode(SqlTypes.JSON) Deadline notice,
        @Column(name = "notice_due") @Nullable Instant noticeDue) {

    static Clocks of(Deadline promise, Deadline notice) {
        return new Clocks(promise, promise.due(), notice, notice.due());
    }
}
