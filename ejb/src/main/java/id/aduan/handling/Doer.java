package id.aduan.handling;

import java.util.HashMap;
import java.util.Map;

/**
 * Who moves a case, and as what.
 *
 * @param user as the audit names them
 * @param titles key of each position whose work they may do now, and the title they do it under: "Camat", "Plh. Camat"
 * @param automatic the portal itself, finishing what an officer ordered
 */
record Doer(String user, Map<String, String> titles, boolean automatic) {

    static Doer portal(String task) {
        return new Doer(task, Map.of(), true);
    }

    boolean performs(String position) {
        return automatic || titles.containsKey(position);
    }

    /** May also record that position's step, because it happened at the table where they just did their own. */
    Doer alsoRecording(String position) {
        Map<String, String> more = new HashMap<>(titles);
        more.putIfAbsent(position, title(position));
        return new Doer(user, more, automatic);
    }

    /** The title under which a position's work is done; recording for another position, the first own title. */
    String title(String position) {
        return titles.getOrDefault(
                position, titles.values().stream().sorted().findFirst().orElse(""));
    }
}
