package id.aduan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.infra.schema.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The command that verifies without the portal, as the role that owns the tables. */
class VerifyAuditTest {

    private final TestDatabase database = TestDatabase.started();
    private final String office = "kab-periksa/k" + UUID.randomUUID();

    @BeforeEach
    void threeThingsHappened() throws SQLException {
        try (var inside = TestDatabase.scoped(database.app(), office, "", "");
                var append = inside.createStatement()) {
            for (String name : List.of("Registered", "Accepted", "Closed")) {
                append.execute(
                        "select audit_append('" + office + "', 'kantor', null, now(), 'warga', '" + name + "', '{}')");
            }
            inside.commit();
        }
    }

    @Test
    void saysThatAnUntouchedRecordIsWhole() throws SQLException {
        assertThat(printed()).isEqualTo(office + ": utuh, 1 rantai, 3 catatan, belum bersegel\n");
    }

    @Test
    void namesTheFirstBrokenLink() throws SQLException {
        try (var behind = database.superuser().getConnection();
                var bend = behind.createStatement()) {
            bend.execute("update audit_entry set actor = 'orang-lain' where seq = 2 and office = '" + office + "'");
        }
        assertThat(printed()).isEqualTo(office + ": RUSAK pada rantai kantor, catatan ke-2: isinya diubah\n");
    }

    private String printed() throws SQLException {
        var bytes = new ByteArrayOutputStream();
        try (var connection = database.owner().getConnection();
                var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            connection.setAutoCommit(false);
            new VerifyAudit(connection).printed(List.of(office), out);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r", "");
    }
}
