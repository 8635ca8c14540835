package id.aduan.infra.schema;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A real PostgreSQL with the real migrations, once for all tests of a run. Three ways in: the superuser, the role that
 * owns the tables, and the role the portal runs as.
 */
public final class TestDatabase {

    private static TestDatabase started;

    private final EmbeddedPostgres server;
    private final String name;

    private TestDatabase(EmbeddedPostgres server, String name) {
        this.server = server;
        this.name = name;
    }

    public static synchronized TestDatabase started() {
        if (started == null) {
            started = start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
        }
        return started;
    }

    private static TestDatabase start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setConnectConfig("connectTimeout", "20")
                    .start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role aduan_owner login");
                statement.execute("create role aduan_app login");
            }
            return new TestDatabase(server, "aduan").migrated();
        } catch (IOException | SQLException broken) {
            throw new IllegalStateException("The test database did not start.", broken);
        }
    }

    /** A database apart on the same server, for tests whose rows would mislead others. */
    public TestDatabase apart(String other) {
        return new TestDatabase(server, other).migrated();
    }

    private TestDatabase migrated() {
        new Schema(empty(name)).bringUpToDate();
        return this;
    }

    /** The role the portal runs as: owns nothing. */
    public DataSource app() {
        return server.getDatabase("aduan_app", name);
    }

    public DataSource owner() {
        return server.getDatabase("aduan_owner", name);
    }

    /** Sees and may do everything: for looking behind the walls. */
    public DataSource superuser() {
        return server.getDatabase("postgres", name);
    }

    /** An empty database of the owner's, for tests of the migration itself. */
    public DataSource empty(String other) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + other + " owner aduan_owner");
            return server.getDatabase("aduan_owner", other);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** A transaction's connection with these settings; a null setting is left alone. Close it to roll back. */
    public static Connection scoped(DataSource source, String office, String complaint, String region)
            throws SQLException {
        var connection = source.getConnection();
        connection.setAutoCommit(false);
        try (var settle = connection.prepareStatement(
                "select set_config('aduan.office', ?, true), set_config('aduan.complaint', ?, true), set_config('aduan.region', ?, true)")) {
            settle.setString(1, office);
            settle.setString(2, complaint);
            settle.setString(3, region);
            settle.execute();
        }
        return connection;
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
