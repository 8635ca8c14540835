package id.aduan.infra.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Climbs the database's wall from inside another house, on every table the catalogue knows. */
class WallsTest {

    /** What an office published is printed on its own wall; everything else is private. */
    private static final Set<String> PUBLIC =
            Set.of("region", "office", "office_version", "office_setting", "procedure_version");

    private static final AnyRow OURS = new AnyRow("kab-dalam/kita", UUID.randomUUID());
    private static final AnyRow OURS_TOO = new AnyRow("kab-dalam/kita", UUID.randomUUID());
    private static final AnyRow NEIGHBOUR = new AnyRow("kab-dalam/tetangga", UUID.randomUUID());
    private static final AnyRow ABROAD = new AnyRow("kota-luar/asing", UUID.randomUUID());

    private static TestDatabase database;

    @BeforeAll
    static void everyTableHoldsRowsOfAllHouses() throws SQLException {
        database = TestDatabase.started().apart("dinding");
        try (var behind = database.superuser().getConnection();
                var statement = behind.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String table : tables().toList()) {
                for (AnyRow row : List.of(OURS, OURS_TOO, NEIGHBOUR, ABROAD)) {
                    insertOnce(behind, table, row);
                }
            }
        }
    }

    private static void insertOnce(Connection behind, String table, AnyRow row) throws SQLException {
        try {
            row.insert(behind, table);
        } catch (SQLException exists) {
            if (!"23505".equals(exists.getSQLState())) {
                throw exists;
            }
        }
    }

    static Stream<String> tables() throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = TestDatabase.started().superuser().getConnection();
                var select = connection.createStatement();
                var rows = select.executeQuery("""
                        select c.relname
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where n.nspname = 'public' and c.relkind in ('r', 'p', 'm', 'v') and c.relname <> 'schema_history'
                        order by 1
                        """)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names.stream();
    }

    static Stream<String> privateTables() throws SQLException {
        return tables().filter(table -> !PUBLIC.contains(table));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableIsWalledEvenForItsOwner(String table) throws SQLException {
        try (var connection = database.superuser().getConnection()) {
            assertThat(one(
                            connection,
                            "select relrowsecurity and relforcerowsecurity from pg_class where oid = '" + table
                                    + "'::regclass"))
                    .isEqualTo("t");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableBelongsToTheOwnerRole(String table) throws SQLException {
        try (var connection = database.superuser().getConnection()) {
            assertThat(one(connection, "select tableowner from pg_tables where tablename = '" + table + "'"))
                    .isEqualTo("aduan_owner");
        }
    }

    @ParameterizedTest
    @MethodSource("privateTables")
    void withoutScopeNothingIsSeen(String table) throws SQLException {
        try (var connection = database.app().getConnection()) {
            assertThat(one(connection, "select count(*) from " + table)).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @MethodSource("privateTables")
    void anOfficeSeesItsRowsAndNobodyElses(String table) throws SQLException {
        try (var inside = office(OURS)) {
            assertThat(seen(inside, table)).containsExactly(OURS.office());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aForeignRowCannotBeInserted(String table) throws SQLException {
        try (var inside = office(OURS)) {
            assertThatThrownBy(() -> new AnyRow("kab-lain/lain", UUID.randomUUID()).insert(inside, table))
                    .isInstanceOf(SQLException.class)
                    .extracting(refused -> ((SQLException) refused).getSQLState())
                    .isEqualTo("42501");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aForeignRowCannotBeChanged(String table) throws SQLException {
        String owner = AnyRow.ownerColumn(table);
        try (var inside = office(OURS)) {
            assertThat(changed(
                            inside,
                            "update " + table + " set " + owner + " = " + owner + " where " + owner + " <> '"
                                    + OURS.owner(table) + "'"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aForeignRowCannotBeDeleted(String table) throws SQLException {
        try (var inside = office(OURS)) {
            assertThat(changed(
                            inside,
                            "delete from " + table + " where " + AnyRow.ownerColumn(table) + " <> '" + OURS.owner(table)
                                    + "'"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void anOwnRowCannotBeGivenAway(String table) throws SQLException {
        String owner = AnyRow.ownerColumn(table);
        try (var inside = office(OURS)) {
            assertThat(changed(inside, "update " + table + " set " + owner + " = '" + NEIGHBOUR.owner(table) + "x'"))
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("privateTables")
    void aCitizenSeesOneComplaintOnly(String table) throws SQLException {
        try (var inside = TestDatabase.scoped(
                        database.app(), OURS.office(), OURS.complaint().toString(), "");
                var behind = database.superuser().getConnection()) {
            String about = complaintColumn(behind, table);
            if (!about.isEmpty()) {
                assertThat(one(
                                inside,
                                "select count(*) from " + table + " where " + about + " is distinct from '"
                                        + OURS.complaint() + "'"))
                        .isEqualTo("0");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("privateTables")
    void supervisionReadsComplaintsOfItsRegionAndNothingElse(String table) throws SQLException {
        try (var inside = TestDatabase.scoped(database.app(), "", "", "kab-dalam")) {
            if (table.equals("complaint")) {
                assertThat(seen(inside, table)).containsExactlyInAnyOrder(OURS.office(), NEIGHBOUR.office());
            } else {
                assertThat(seen(inside, table)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("privateTables")
    void supervisionChangesNothing(String table) throws SQLException {
        String owner = AnyRow.ownerColumn(table);
        try (var inside = TestDatabase.scoped(database.app(), "", "", "kab-dalam")) {
            assertThat(changed(inside, "update " + table + " set " + owner + " = " + owner))
                    .isZero();
        }
    }

    private static Connection office(AnyRow house) throws SQLException {
        return TestDatabase.scoped(database.app(), house.office(), "", "");
    }

    private static List<String> seen(Connection connection, String table) throws SQLException {
        var owners = new ArrayList<String>();
        try (var select = connection.createStatement();
                var rows = select.executeQuery(
                        "select distinct " + AnyRow.ownerColumn(table) + " from " + table + " order by 1")) {
            while (rows.next()) {
                owners.add(rows.getString(1));
            }
        }
        return owners;
    }

    /** How many rows a statement reached; a refusal reaches none. */
    private static int changed(Connection connection, String statement) throws SQLException {
        try (var change = connection.createStatement()) {
            return change.executeUpdate(statement);
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).isEqualTo("42501");
            return 0;
        }
    }

    private static String complaintColumn(Connection behind, String table) throws SQLException {
        return table.equals("complaint")
                ? "id"
                : one(
                        behind,
                        "select coalesce(min(attname), '') from pg_attribute where attrelid = '" + table
                                + "'::regclass and attname = 'complaint'");
    }

    static String one(Connection connection, String query) throws SQLException {
        try (var select = connection.createStatement();
                var rows = select.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
