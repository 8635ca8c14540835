package id.aduan.infra.schema;

import java.util.Arrays;
import java.util.Comparator;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** The schema of a database, as the migration files make it. */
public final class Schema {

    private final Flyway flyway;

    public Schema(DataSource owner) {
        this.flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .table("schema_history")
                .load();
    }

    /**
     * Brings the database to this portal's schema and leaves it there.
     *
     * <p>Refuses (IllegalStateException, one sentence: what and what to do) a schema newer than this portal, one made
     * by other files than this portal's, and one that could not be brought up to date.
     */
    public void bringUpToDate() {
        try {
            requireNotNewer();
            flyway.migrate();
        } catch (FlywayValidateException differing) {
            throw new IllegalStateException(
                    "The database's schema was made by other migration files than this portal's: use the portal that"
                            + " made it, or an empty database.",
                    differing);
        } catch (FlywayException failed) {
            throw new IllegalStateException(
                    "The database's schema could not be brought up to date: check the address and the rights of the"
                            + " role that owns it. "
                            + failed.getMessage().lines().findFirst().orElse(""),
                    failed);
        }
    }

    private void requireNotNewer() {
        var all = flyway.info();
        var newest = Arrays.stream(all.all())
                .filter(migration -> migration.getState() != MigrationState.FUTURE_SUCCESS)
                .filter(migration -> migration.getState() != MigrationState.FUTURE_FAILED)
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .orElse(MigrationVersion.EMPTY);
        var current = all.current();
        if (current != null && current.getVersion().isNewerThan(newest)) {
            throw new IllegalStateException("The database's schema is of version " + current.getVersion()
                    + ", newer than this portal, which knows up to " + newest
                    + ": start the newer portal, or restore the backup made before it.");
        }
    }
}
