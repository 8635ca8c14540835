package id.aduan.bench;

import id.aduan.dev.Secrets.Whose;
import id.aduan.dev.Stack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Connections to the database of the bench, by role. */
record Doors(Stack stack) {

    /** The role the portal runs as, in transactions. */
    Connection app() throws SQLException {
        var connection = stack.database().app();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Sees and may do everything: for settings of the server and for upkeep. */
    Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                stack.options().databaseUrl(), "postgres", stack.secrets().of(Whose.SUPERUSER));
    }

    /** Everything of an office, as its officers see it, until the transaction ends. */
    static void enter(Connection connection, String office) throws SQLException {
        try (var settle = connection.prepareStatement("select set_config('aduan.office', ?, true)")) {
            settle.setString(1, office);
            settle.execute();
        }
    }

    /** What an operator's database does by itself in quiet hours: statistics, visibility, and everything on disk. */
    void tidy() throws SQLException {
        try (var connection = superuser();
                var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }
}
