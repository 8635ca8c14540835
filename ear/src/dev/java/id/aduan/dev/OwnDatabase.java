package id.aduan.dev;

import java.sql.DriverManager;
import java.sql.SQLException;

/** An operator's own PostgreSQL, with the roles and passwords that the server's script names. */
record OwnDatabase(Options options) {

    String owner() {
        return options.setting("aduan.db.owner.user", "aduan_owner");
    }

    String ownerPassword() {
        return options.setting("aduan.db.owner.password", "");
    }

    /** Refuses, before a server is started in vain, a database that lets one of the two roles not in. */
    void demand() {
        demand(owner(), ownerPassword(), "ADUAN_DB_OWNER_PASSWORD");
        demand(
                options.setting("aduan.db.user", "aduan_app"),
                options.setting("aduan.db.password", ""),
                "ADUAN_DB_PASSWORD");
    }

    private void demand(String user, String password, String variable) {
        try (var entered = DriverManager.getConnection(options.databaseUrl(), user, password)) {
            entered.setReadOnly(true);
        } catch (SQLException e) {
            throw new Problem("%s does not let %s in (%s): start it, correct -D%s=, or set %s."
                    .formatted(
                            options.databaseUrl(),
                            user,
                            e.getMessage().lines().findFirst().orElse(""),
                            Option.DB_URL.key(),
                            variable));
        }
    }
}
