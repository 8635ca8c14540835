package id.aduan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The columns of a table that can be written, asked of the database itself, so that a new column is loaded as well. */
final class Columns {

    private Columns() {}

    /**
     * A statement that copies the row with one id as often as there are {@link Copies}: every column as it is, but these.
     *
     * @param own by column, what a copy has of its own; {@code t} is the row copied, {@code c} the copy
     */
    static String copying(Connection connection, String table, String key, Map<String, String> own)
            throws SQLException {
        var columns = writable(connection, table);
        return "insert into %s (%s) select %s from %s t, %s where t.%s = ? order by c.complaint"
                .formatted(
                        table,
                        String.join(", ", columns),
                        columns.stream().map(c -> own.getOrDefault(c, "t." + c)).collect(Collectors.joining(", ")),
                        table,
                        Copies.TABLE,
                        key);
    }

    private static List<String> writable(Connection connection, String table) throws SQLException {
        try (var ask = connection.prepareStatement("""
                select attname from pg_attribute
                where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                order by attnum
                """)) {
            ask.setString(1, table);
            var columns = new ArrayList<String>();
            try (var row = ask.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                }
            }
            return columns;
        }
    }
}
