package id.aduan.infra.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role the portal runs as is, and what it can never do. */
class RuntimeRoleTest {

    private final TestDatabase database = TestDatabase.started();

    @Test
    void isNoSuperuserAndBypassesNoWall() throws SQLException {
        try (var connection = database.app().getConnection()) {
            assertThat(WallsTest.one(connection, """
                    select count(*)
                    from pg_roles
                    where rolname = current_user and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
                    """)).isEqualTo("0");
        }
    }

    @Test
    void ownsNothingAndBelongsToNoOtherRole() throws SQLException {
        try (var connection = database.app().getConnection()) {
            assertThat(WallsTest.one(connection, """
                    select (select count(*) from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = current_user)
                         + (select count(*) from pg_proc p join pg_roles r on r.oid = p.proowner where r.rolname = current_user)
                         + (select count(*) from pg_auth_members m join pg_roles r on r.oid = m.member where r.rolname = current_user)
                    """)).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set name = name",
                "delete from audit_entry",
                "truncate audit_entry",
                "update audit_seal set hash = hash",
                "delete from audit_seal",
                "update disclosure set reason = reason",
                "delete from disclosure",
                "delete from complaint",
                "update complaint_event set words = words",
                "create table mine (id int)",
                "alter table complaint disable row level security",
                "drop policy house on complaint",
                "select * from schema_history"
            })
    void cannotRewriteHistoryOrLowerAWall(String statement) throws SQLException {
        try (var inside = TestDatabase.scoped(database.app(), "kab-dalam/kita", "", "");
                var attempt = inside.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .extracting(refused -> ((SQLException) refused).getSQLState())
                    .isEqualTo("42501");
        }
    }

    @Test
    void scopeEndsWithTheTransaction() throws SQLException {
        try (var connection = TestDatabase.scoped(database.app(), "kab-dalam/kita", "", "kab-dalam")) {
            connection.commit();
            assertThat(WallsTest.one(connection, "select coalesce(scope_office(), scope_region(), 'nobody')"))
                    .isEqualTo("nobody");
        }
    }

    @Test
    void findsTheHouseOfOneCodeAndListsNone() throws SQLException {
        var complaint = UUID.randomUUID();
        try (var inside = TestDatabase.scoped(database.app(), "kab-lacak/kantor", "", "");
                var put = inside.createStatement()) {
            put.execute("insert into tracking (code, office, complaint) values ('AAAA-BBBB-CCC', 'kab-lacak/kantor', '"
                    + complaint + "'), ('AAAA-BBBB-DDD', 'kab-lacak/kantor', '" + UUID.randomUUID() + "')");
            inside.commit();
        }
        try (var outside = database.app().getConnection()) {
            outside.setAutoCommit(false);
            assertThat(WallsTest.one(outside, "select about from house_of_code('AAAA-BBBB-CCC', false)"))
                    .isEqualTo(complaint.toString());
            assertThat(WallsTest.one(outside, "select count(*) from house_of_code('AAAA', false)"))
                    .isEqualTo("0");
            assertThat(WallsTest.one(outside, "select count(*) from tracking")).isEqualTo("0");
        }
    }

    @Test
    void enteringByCodeNarrowsToTheOneComplaint() throws SQLException {
        var complaint = UUID.randomUUID();
        try (var inside = TestDatabase.scoped(database.app(), "kab-lacak/kantor", "", "");
                var put = inside.createStatement()) {
            put.execute("insert into tracking (code, office, complaint) values ('EEEE-BBBB-CCC', 'kab-lacak/kantor', '"
                    + complaint + "')");
            inside.commit();
        }
        try (var outside = database.app().getConnection()) {
            outside.setAutoCommit(false);
            WallsTest.one(outside, "select count(*) from house_of_code('EEEE-BBBB-CCC', true)");
            assertThat(WallsTest.one(outside, "select scope_office() || ' ' || scope_complaint()"))
                    .isEqualTo("kab-lacak/kantor " + complaint);
            assertThat(WallsTest.one(outside, "select count(*) from tracking")).isEqualTo("1");
        }
    }
}
