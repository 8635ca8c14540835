package id.aduan.handling;

import java.util.List;
import java.util.Set;

/**
 * An officer's desk today: what waits for the officer, what waits for others, and what of the whole office is due.
 * Each list is ordered by due time and bounded.
 *
 * @param longer the lists that were cut; {@link WorklistDesk#after} reads on
 * @param actingFor positions the officer acts for now, as titles: "Plh. Camat"
 */
public record Worklist(
        List<WorklistRow> mine,
        List<WorklistRow> others,
        List<WorklistRow> due,
        Set<DeskList> longer,
        List<String> actingFor) {

    public Worklist {
        mine = List.copyOf(mine);
        others = List.copyOf(others);
        due = List.copyOf(due);
        longer = Set.copyOf(longer);
        actingFor = List.copyOf(actingFor);
    }

    /** A piece of one list. @param more whether the list goes on */
    public record Part(List<WorklistRow> rows, boolean more) {

        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** Whether there is more of a list than what is here. */
    public boolean goesOn(DeskList list) {
        return longer.contains(list);
    }
}
