package id.aduan.oversight;

import id.aduan.complaint.ComplaintState;
import id.aduan.tenancy.OfficeId;
import java.util.Map;

/**
 * How much work an office has in hand: complaints that have neither been answered nor ended.
 *
 * @param dueToday promises that fall due before the day ends and are not yet late
 * @param states the open ones by where they stand; a state without complaints is not among them
 */
public record BoardRow(
        OfficeId office, String name, long open, long dueToday, long overdue, Map<ComplaintState, Long> states) {

    public BoardRow {
        states = Map.copyOf(states);
    }
}
