package id.aduan.infra.outbox;

import id.aduan.channel.ChannelKind;
import id.aduan.channel.Claim;
import id.aduan.channel.Claims;
import id.aduan.tenancy.OfficeId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Claims by a transaction of its own, outside any office: the one row policy for couriers shows it the outbox of all
 * of them and nothing else.
 */
@ApplicationScoped
public class JdbcClaims implements Claims {

    private static final String COURIER = "select set_config('aduan.courier', 'on', true)";

    /** Skipping locked rows is what lets couriers work side by side without waiting or meeting. */
    private static final String CLAIM = """
            update outbox
               set attempts = attempts + 1, due_at = ?
             where id = (select id
                           from outbox
                          where state = 'WAITING' and due_at <= ?
                          order by due_at
                          limit 1
                            for update skip locked)
            returning id, office, complaint, reference, kind, sealed, message_id
            """;

    @Resource(lookup = "java:jboss/datasources/Aduan")
    DataSource database;

    protected JdbcClaims() {}

    JdbcClaims(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Claim> next(Instant now, Duration lease) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Optional<Claim> claim = claim(connection, now, now.plus(lease));
                connection.commit();
                return claim;
            } catch (SQLException broken) {
                connection.rollback();
                throw broken;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The outbox cannot be read (" + broken.getSQLState() + ").", broken);
        }
    }

    private static Optional<Claim> claim(Connection connection, Instant now, Instant leased) throws SQLException {
        try (var courier = connection.prepareStatement(COURIER)) {
            courier.execute();
        }
        try (var claim = connection.prepareStatement(CLAIM)) {
            claim.setTimestamp(1, Timestamp.from(leased));
            claim.setTimestamp(2, Timestamp.from(now));
            try (ResultSet rows = claim.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        }
    }

    private static Claim read(ResultSet row) throws SQLException {
        return new Claim(
                row.getObject("id", UUID.class),
                OfficeId.of(row.getString("office")),
                row.getObject("complaint", UUID.class),
                row.getString("reference"),
                ChannelKind.valueOf(row.getString("kind")),
                row.getBytes("sealed"),
                row.getString("message_id"));
    }
}
