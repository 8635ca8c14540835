package id.aduan.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the database's own log what one filing makes it do: the transactions that carry a tracking code, statement
 * by statement with their parameters, as the driver sent them.
 */
final class FilingLog {

    /** One statement; a null parameter is NULL. */
    record Said(String sql, List<@Nullable String> parameters) {}

    private static final Pattern ENTRY = Pattern.compile(
            "^\\d{4}-\\S+ \\S+ \\S+ \\[(\\d+)] (LOG|DETAIL):  (.*?)(?=^\\d{4}-\\S+ \\S+ \\S+ \\[|\\z)",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern EXECUTE = Pattern.compile("execute [^:]*: (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = (NULL|'((?:[^']|'')*)')");
    private static final Pattern NUMBER = Pattern.compile("\\$\\d+");

    private final Map<String, List<Said>> running = new HashMap<>();
    private final List<List<Said>> done = new ArrayList<>();

    private FilingLog() {}

    /** The statements of the transaction that entered this code, its begin and commit left out. */
    static List<Said> filing(String log, String code) {
        var reader = new FilingLog();
        reader.read(log);
        return reader.done.stream()
                .filter(t -> t.stream().anyMatch(s -> s.parameters().contains(code)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The database's log tells nothing of a filing."));
    }

    private void read(String log) {
        Matcher entry = ENTRY.matcher(log);
        while (entry.find()) {
            var process = entry.group(1);
            var text = entry.group(3).replace("\n\t", "\n").strip();
            if (entry.group(2).equals("DETAIL")) {
                parameters(process, text);
            } else {
                statement(process, text);
            }
        }
    }

    private void statement(String process, String text) {
        Matcher execute = EXECUTE.matcher(text);
        if (!execute.matches()) {
            return;
        }
        var sql = execute.group(1);
        switch (sql) {
            case "BEGIN" -> running.put(process, new ArrayList<>());
            case "COMMIT", "ROLLBACK" -> {
                var ended = running.remove(process);
                if (ended != null) {
                    done.add(ended);
                }
            }
            default ->
                running.computeIfAbsent(process, p -> new ArrayList<>())
                        .add(new Said(NUMBER.matcher(sql).replaceAll("?"), List.of()));
        }
    }

    private void parameters(String process, String text) {
        var said = running.get(process);
        if (said == null || said.isEmpty()) {
            return;
        }
        var values = new ArrayList<@Nullable String>();
        Matcher parameter = PARAMETER.matcher(text);
        while (parameter.find()) {
            values.add(parameter.group(2) == null ? null : parameter.group(2).replace("''", "'"));
        }
        said.add(new Said(said.removeLast().sql(), values));
    }
}
