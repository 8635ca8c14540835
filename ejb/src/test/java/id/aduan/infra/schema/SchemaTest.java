package id.aduan.infra.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private final TestDatabase database = TestDatabase.started();

    @Test
    void bringsAnEmptyDatabaseUpToDateAndLeavesItThere() throws SQLException {
        var empty = database.empty("kosong");
        new Schema(empty).bringUpToDate();
        new Schema(empty).bringUpToDate();
        try (var connection = empty.getConnection()) {
            assertThat(WallsTest.one(connection, "select count(*) > 8 from schema_history where success"))
                    .isEqualTo("t");
        }
    }

    @Test
    void refusesASchemaNewerThanThePortal() throws SQLException {
        var newer = migrated("lebih_baru");
        execute(newer, """
                insert into schema_history
                    (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (9999, '9999', 'from tomorrow', 'SQL', 'V9999__from_tomorrow.sql', 1, 'x', 1, true)
                """);
        assertThatThrownBy(() -> new Schema(newer).bringUpToDate())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("newer than this portal");
    }

    @Test
    void refusesASchemaMadeByOtherFiles() throws SQLException {
        var other = migrated("lain");
        execute(other, "update schema_history set checksum = checksum + 1 where version = '004'");
        assertThatThrownBy(() -> new Schema(other).bringUpToDate())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("other migration files");
    }

    private DataSource migrated(String name) {
        var source = database.empty(name);
        new Schema(source).bringUpToDate();
        return source;
    }

    private static void execute(DataSource source, String statement) throws SQLException {
        try (var connection = source.getConnection();
                var execute = connection.createStatement()) {
            execute.execute(statement);
        }
    }
}
