package id.aduan.complaint;

import id.aduan.deadline.Deadline;
import id.aduan.deadline.WorkingCalendar;
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
 * @param waits while the promise stood still because the reporter owed something
 * @source Seed 003, Waktu Penyelesaian; seed 000, Penerimaan 7
 */
@Embeddable
public record Clocks(
        @JdbcTypeCode(SqlTypes.JSON) Deadline promise,
        @Column(name = "promise_due") @Nullable Instant promiseDue,

        @JdbcTypeCode(SqlTypes.JSON) @Column(updatable = false)
        Deadline notice,

        @Column(name = "notice_due", updatable = false) @Nullable
        Instant noticeDue,

        @JdbcTypeCode(SqlTypes.JSON) Waits waits) {

    static Clocks of(Deadline promise, Deadline notice) {
        return new Clocks(promise, promise.due(), notice, notice.due(), Waits.NONE);
    }

    /** The promise stands still from then on. */
    Clocks standing(Instant from, WorkingCalendar calendar) {
        return with(waits.begun(from, Story.words("pause.supplement")), calendar);
    }

    /** The promise runs again. */
    Clocks running(Instant from, WorkingCalendar calendar) {
        return with(waits.ended(from), calendar);
    }

    /** The same promise reckoned again. Refuses another start or allowance (IllegalArgumentException). */
    Clocks reckoned(Deadline again) {
        if (!again.start().equals(promise.start()) || !again.allowance().equals(promise.allowance())) {
            throw new IllegalArgumentException("Only pauses move a promise; it keeps its start and its allowance.");
        }
        return new Clocks(again, again.due(), notice, noticeDue, waits);
    }

    private Clocks with(Waits changed, WorkingCalendar calendar) {
        if (changed.equals(waits)) {
            return this;
        }
        var again = calendar.due(promise.start(), promise.allowance(), changed.all());
        return new Clocks(again, again.due(), notice, noticeDue, changed);
    }
}
