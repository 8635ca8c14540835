package id.aduan.infra.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.Claim;
import id.aduan.infra.schema.TestDatabase;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Couriers side by side on the real outbox, as the portal's own role. */
class JdbcClaimsTest {

    /** Long ago, so that no other test's messages are due. */
    private static final Instant THEN = Instant.parse("1998-05-21T02:00:00Z");

    private static final Duration LEASE = Duration.ofMinutes(3);

    private final TestDatabase database = TestDatabase.started();
    private final JdbcClaims claims = new JdbcClaims(database.app());

    @BeforeEach
    void nothingOfThatTimeWaits() throws SQLException {
        try (var connection = database.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from outbox where created_at < '2000-01-01'");
        }
    }

    @Test
    void noTwoCouriersTakeTheSameMessage() throws Exception {
        Set<UUID> put = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            put.add(put("kab-contoh/kantor-" + i % 7));
        }
        List<UUID> taken = new ArrayList<>();
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            Callable<List<UUID>> courier = this::takeAll;
            for (Future<List<UUID>> round : nodes.invokeAll(List.of(courier, courier, courier, courier))) {
                taken.addAll(round.get());
            }
        }
        assertThat(taken).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(put);
    }

    @Test
    void aCourierWaitsForNoOther() throws SQLException {
        UUID first = put("kab-contoh/kantor-1");
        UUID second = put("kab-contoh/kantor-2");
        try (var other = database.superuser().getConnection()) {
            other.setAutoCommit(false);
            try (var hold = other.prepareStatement("select 1 from outbox where id = ? for update")) {
                hold.setObject(1, first);
                hold.execute();
                assertThat(claims.next(THEN, LEASE)).map(Claim::id).contains(second);
            }
            other.rollback();
        }
    }

    @Test
    void whatADeadCourierHeldIsDueAgainUnderTheSameMessageId() throws SQLException {
        put("kab-contoh/kantor-1");
        Claim lost = claims.next(THEN, LEASE).orElseThrow();
        assertThat(claims.next(THEN.plus(LEASE).minusSeconds(1), LEASE)).isEmpty();
        Optional<Claim> again = claims.next(THEN.plus(LEASE), LEASE);
        assertThat(again).map(Claim::messageId).contains(lost.messageId());
    }

    @Test
    void seesNothingButTheOutbox() throws SQLException {
        put("kab-contoh/kantor-1");
        try (var courier = database.app().getConnection();
                var statement = courier.createStatement()) {
            courier.setAutoCommit(false);
            statement.execute("select set_config('aduan.courier', 'on', true)");
            try (var rows =
                    statement.executeQuery("select (select count(*) from complaint), (select count(*) from letter),"
                            + " (select count(*) from sealed_identity), (select count(*) from outbox)")) {
                rows.next();
                assertThat(List.of(rows.getInt(1), rows.getInt(2), rows.getInt(3)))
                        .containsOnly(0);
                assertThat(rows.getInt(4)).isPositive();
            }
            courier.rollback();
        }
    }

    @Test
    void aConnectionThatIsNoCourierSeesNoMessage() throws SQLException {
        put("kab-contoh/kantor-1");
        try (var stranger = database.app().getConnection();
                var statement = stranger.createStatement();
                var rows = statement.executeQuery("select count(*) from outbox")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private List<UUID> takeAll() {
        List<UUID> taken = new ArrayList<>();
        Optional<Claim> next = claims.next(THEN, LEASE);
        while (next.isPresent()) {
            taken.add(next.get().id());
            next = claims.next(THEN, LEASE);
        }
        return taken;
    }

    private UUID put(String office) throws SQLException {
        UUID id = UUID.randomUUID();
        try (var connection = database.superuser().getConnection();
                var insert = connection.prepareStatement("""
                        insert into outbox (id, office, kind, sealed, created_at, due_at, state, message_id)
                        values (?, ?, 'EMAIL', '\\x00', ?, ?, 'WAITING', ?)
                        """)) {
            insert.setObject(1, id);
            insert.setString(2, office);
            insert.setTimestamp(3, Timestamp.from(THEN));
            insert.setTimestamp(4, Timestamp.from(THEN));
            insert.setString(5, "<" + id + "@aduan.test>");
            insert.execute();
        }
        return id;
    }
}
