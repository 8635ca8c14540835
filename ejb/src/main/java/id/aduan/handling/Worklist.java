package id.aduan.handling;

import java.util.List;

/**
 * An officer's desk today: what waits for the officer, what waits for others, and what of the whole office is due.
 * Each list is ordered by due time and bounded; {@code more} says that one was cut.
 *
 * @param actingFor positions the officer acts for now, as titles: "Plh. Camat"
 */
public record Worklist(
        List<WorklistRow> mine, List<WorklistRow> others, List<WorklistRow> due, boolean more, List<String> actingFor) {

    public Worklist {
        mine = List.copyOf(mine);
        others = List.copyOf(others);
        due = List.copyOf(due);
        actingFor = List.copyOf(actingFor);
    }
}
