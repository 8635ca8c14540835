package id.aduan.complaint;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to look up in the register book.
 *
 * @param state only those in this state; null for all
 * @param words a register number, a tracking code, or words of the complaint; empty for all
 * @param after the last row of the page before; null for the first page
 * @param limit rows at most, 1 to 100; anything else is brought into that range
 */
public record RegisterQuery(
        @Nullable ComplaintState state,
        String words,
        @Nullable UUID after,
        int limit) {

    private static final int MOST = 100;

    public RegisterQuery {
        words = PlainText.line(words, 200);
        limit = Math.clamp(limit, 1, MOST);
    }
}
