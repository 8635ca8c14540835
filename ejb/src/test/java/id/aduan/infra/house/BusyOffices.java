package id.aduan.infra.house;

import id.aduan.complaint.TrackingCode;
import id.aduan.infra.schema.TestDatabase;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Thousands of complaints for an office: copies of one that was really filed, made behind the walls and taken away again,
 * because other tests look at the same tables.
 */
final class BusyOffices implements AutoCloseable {

    private static final Map<String, Map<String, String>> TABLES = Map.of(
            "complaint", Map.of("id", "c.complaint", "tracking_code", "c.code", "register_no", "1000 + c.number"),
            "complaint_event", Map.of("id", "uuidv7()", "complaint", "c.complaint"),
            "sop_run", Map.of("id", "c.run", "complaint", "c.complaint"),
            "step_task",
                    Map.of(
                            "id", "uuidv7()",
                            "complaint", "c.complaint",
                            "run", "c.run",
                            "act_by", "t.act_by + c.number * interval '1 minute'"),
            "follow_up", Map.of("id", "uuidv7()", "complaint", "c.complaint"),
            "outbox", Map.of("id", "uuidv7()", "complaint", "c.complaint", "state", "'SENT'"));
    private static final List<String> ORDER =
            List.of("complaint", "complaint_event", "sop_run", "step_task", "follow_up", "outbox");

    private final Connection connection;

    BusyOffices() throws SQLException {
        connection = TestDatabase.started().superuser().getConnection();
        say("create temporary table copies (complaint uuid, run uuid, code text, number int)");
    }

    /** Copies this complaint and all that hangs on it so many times. */
    void fill(UUID model, int copies) throws SQLException {
        say("create temporary table these as select * from copies with no data");
        try (var insert = connection.prepareStatement("insert into these values (uuidv7(), uuidv7(), ?, ?)")) {
            for (int number = 0; number < copies; number++) {
                insert.setString(1, TrackingCode.random(new SecureRandom()).value());
                insert.setInt(2, number);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        for (var table : ORDER) {
            copy(table, model);
        }
        say("insert into tracking select c.code, t.office, c.complaint from these c, complaint t where t.id = '" + model
                + "'");
        say("insert into copies select * from these");
        say("drop table these");
    }

    void analyse() throws SQLException {
        say("analyze");
    }

    private void copy(String table, UUID model) throws SQLException {
        var columns = columns(table);
        var own = TABLES.get(table);
        say("insert into " + table + " (" + String.join(", ", columns) + ") select "
                + columns.stream().map(c -> own.getOrDefault(c, "t." + c)).collect(Collectors.joining(", "))
                + " from " + table + " t, these c where t." + (table.equals("complaint") ? "id" : "complaint") + " = '"
                + model + "'");
    }

    private List<String> columns(String table) throws SQLException {
        try (var ask = connection.prepareStatement("""
                select array_agg(attname::text order by attnum) from pg_attribute
                where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped and attgenerated = ''
                """)) {
            ask.setString(1, table);
            try (var row = ask.executeQuery()) {
                row.next();
                return List.of((String[]) row.getArray(1).getArray());
            }
        }
    }

    @Override
    public void close() throws SQLException {
        for (var table : ORDER.reversed()) {
            say("delete from " + table + " where " + (table.equals("complaint") ? "id" : "complaint")
                    + " in (select complaint from copies)");
        }
        say("delete from tracking where complaint in (select complaint from copies)");
        say("analyze");
        connection.close();
    }

    private void say(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
