package id.aduan.bench;

import id.aduan.vault.Sealed;
import id.aduan.vault.VaultKeys;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Fills one office's register with copies of a complaint that was really filed there, as the portal's own role and in the
 * office's scope. What a desk keeps true stays true, because every row is one a desk wrote:
 *
 * <ul>
 *   <li>register numbers follow the counter without gap, and the counter moves with them;
 *   <li>tracking codes have a valid check character and their row in the lookup;
 *   <li>the story, the run, its done steps and its open one keep order and words, and name their own complaint;
 *   <li>the identity is sealed anew for its complaint, so that it opens there and nowhere else;
 *   <li>the record is appended by the database's own function, so that each chain verifies;
 *   <li>nothing waits to be sent.
 * </ul>
 */
final class Loader {

    /** Copies a transaction makes: the record's function holds one lock a chain until its end. */
    private static final int BATCH = 250;

    private static final String FRESH = "uuidv7()";

    /** Children in the order of their parents, and what a copy of them has of its own. */
    private static final Map<String, Map<String, String>> CHILDREN = new LinkedHashMap<>();

    static {
        CHILDREN.put("complaint_event", Map.of("id", FRESH, "complaint", "c.complaint"));
        CHILDREN.put("sop_run", Map.of("id", "c.run", "complaint", "c.complaint"));
        CHILDREN.put(
                "step_task",
                Map.of(
                        "id", FRESH,
                        "complaint", "c.complaint",
                        "run", "c.run",
                        "output_ref", "replace(t.output_ref, t.complaint::text, c.complaint::text)"));
        CHILDREN.put("follow_up", Map.of("id", FRESH, "complaint", "c.complaint"));
    }

    private static final Map<String, String> COMPLAINT = Map.of(
            "id", "c.complaint", "tracking_code", "c.code", "register_no", "c.number", "complainant", "c.identity");
    private static final Map<String, String> IDENTITY =
            Map.of("ref", "c.identity", "complaint", "c.complaint", "sealed", "c.sealed");

    private final Connection connection;
    private final VaultKeys keys;

    Loader(Connection connection, VaultKeys keys) {
        this.connection = connection;
        this.keys = keys;
    }

    /** The complaint copied, its reporter's reference and its register number. */
    private record Model(String office, UUID complaint, UUID identity, int number, int year) {

        /** How the record writes its number. */
        String printed() {
            return "%04d/%d".formatted(number, year);
        }
    }

    /** Makes so many copies of the complaint with this code. */
    void copy(String office, String code, int wanted) throws SQLException {
        for (int left = wanted; left > 0; left -= BATCH) {
            Doors.enter(connection, office);
            var model = model(office, code);
            copy(model, code, copies(model, Math.min(left, BATCH)));
            connection.commit();
        }
    }

    private void copy(Model model, String code, Copies copies) throws SQLException {
        lookups(copies);
        copyRow("sealed_identity", "ref", IDENTITY, model.identity(), copies);
        copyRow("complaint", "id", COMPLAINT, model.complaint(), copies);
        for (var child : CHILDREN.entrySet()) {
            for (var row : ids(child.getKey(), model.complaint())) {
                copyRow(child.getKey(), "id", child.getValue(), row, copies);
            }
        }
        record(model, code, copies);
    }

    private Model model(String office, String code) throws SQLException {
        try (var ask = connection.prepareStatement(
                "select id, complainant, register_no, register_year from complaint where tracking_code = ?")) {
            ask.setString(1, code);
            try (var row = ask.executeQuery()) {
                row.next();
                var complaint = row.getObject(1, UUID.class);
                return new Model(office, complaint, row.getObject(2, UUID.class), row.getInt(3), row.getInt(4));
            }
        }
    }

    private Copies copies(Model model, int size) throws SQLException {
        var kept = sealed(model);
        var plain = keys.open(kept, context(model.office(), model.complaint()));
        return new Copies(
                size, numbersBefore(model, size), complaint -> keys.seal(plain, context(model.office(), complaint))
                        .bytes());
    }

    private Sealed sealed(Model model) throws SQLException {
        try (var ask = connection.prepareStatement("select sealed, key_id from sealed_identity where ref = ?")) {
            ask.setObject(1, model.identity());
            try (var row = ask.executeQuery()) {
                row.next();
                return new Sealed(row.getBytes(1), row.getString(2));
            }
        }
    }

    /** To what the vault binds an identity: see {@code vault.Vault}. */
    private static byte[] context(String office, UUID complaint) {
        return ("identity " + office + " " + complaint).getBytes(StandardCharsets.UTF_8);
    }

    private int numbersBefore(Model model, int size) throws SQLException {
        try (var take = connection.prepareStatement("""
                update register_counter set last = last + ?
                where office = ? and register = 'pengaduan' and year = ?
                returning last
                """)) {
            take.setInt(1, size);
            take.setString(2, model.office());
            take.setInt(3, model.year());
            try (var row = take.executeQuery()) {
                row.next();
                return row.getInt(1) - size;
            }
        }
    }

    private void lookups(Copies copies) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into tracking (code, office, complaint)
                select c.code, current_setting('aduan.office'), c.complaint from """ + " " + Copies.TABLE)) {
            copies.bind(insert, 1);
            insert.executeUpdate();
        }
    }

    /** The record of each copy: the entries of the one copied, in order, with the copy's own code, number and ids. */
    private void record(Model model, String code, Copies copies) throws SQLException {
        try (var append = connection.prepareStatement("""
                select count(audit_append(t.office, c.complaint::text, c.complaint, t.at, t.actor, t.name,
                    replace(replace(replace(t.facts, ?, c.code), t.chain, c.complaint::text), ?,
                        lpad(c.number::text, 4, '0') || '/' || ?)))
                from audit_entry t,\s""" + Copies.TABLE + " where t.chain = ? and t.seq = ?")) {
            append.setString(1, code);
            append.setString(2, model.printed());
            append.setString(3, Integer.toString(model.year()));
            int next = copies.bind(append, 4);
            append.setString(next, model.complaint().toString());
            long copied = 1;
            for (int seq = 1; copied > 0; seq++) {
                append.setInt(next + 1, seq);
                try (var row = append.executeQuery()) {
                    row.next();
                    copied = row.getLong(1);
                }
            }
        }
    }

    private List<UUID> ids(String table, UUID complaint) throws SQLException {
        try (var ask = connection.prepareStatement("select id from " + table + " where complaint = ? order by id")) {
            ask.setObject(1, complaint);
            var ids = new ArrayList<UUID>();
            try (var row = ask.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
            return ids;
        }
    }

    private void copyRow(String table, String key, Map<String, String> own, UUID row, Copies copies)
            throws SQLException {
        try (var insert = connection.prepareStatement(Columns.copying(connection, table, key, own))) {
            insert.setObject(copies.bind(insert, 1), row);
            insert.executeUpdate();
        }
    }
}
