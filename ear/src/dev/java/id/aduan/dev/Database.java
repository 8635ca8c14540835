package id.aduan.dev;

import id.aduan.dev.Secrets.Whose;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/**
 * PostgreSQL inside this process' care: durable, passwords asked of everybody. Roles: aduan_owner owns the database,
 * aduan_app owns nothing and cannot bypass row security, keycloak owns the sign-on's database.
 */
public final class Database {

    /**
     * Nothing acknowledged may be lost. The library starts the server with -F, which trades that for speed and cannot be
     * taken away; what stands here comes after it on the command line and wins.
     * Whole rows and values, which the database adds to its errors, stay out of its log.
     */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("shared_buffers", "32MB"),
            Map.entry("max_connections", "80"),
            Map.entry("io_method", "sync"),
            Map.entry("max_logical_replication_workers", "0"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_parameter_max_length_on_error", "0"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"));

    private static final String UNPACKED = "unpacked";

    /** Major version of the embedded binaries. */
    private static final String VERSION = "18";

    private static final String DOORS = """
            # Written by the launcher: nobody enters without a password.
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128      scram-sha-256
            """;

    private final Options options;
    private final Secrets secrets;
    private final EmbeddedPostgres postgres;

    private Database(Options options, Secrets secrets, EmbeddedPostgres postgres) {
        this.options = options;
        this.secrets = secrets;
        this.postgres = postgres;
    }

    /** Starts it, creating files, roles and databases that are missing. */
    static Database start(Options options, Secrets secrets) {
        var files = options.data().resolve("pg");
        demandVersion(files);
        var log = options.data().resolve("log").resolve("postgres.log");
        try {
            Files.createDirectories(log.getParent());
            var programs = programs(options);
            var builder = builder(options, secrets, programs, log);
            SETTINGS.forEach(builder::setServerConfig);
            var database = new Database(options, secrets, builder.start());
            database.furnish(files);
            Files.writeString(programs.resolve(UNPACKED), "");
            return database;
        } catch (IOException | SQLException | IllegalStateException | ExceptionInInitializerError e) {
            throw new Problem("The database did not start (%s): see %s, and whether the disk is full."
                    .formatted(e.getMessage(), log));
        }
    }

    /** Refuses files that another PostgreSQL made: it could not read them, and its own words for that are no help. */
    static void demandVersion(Path files) {
        var mark = files.resolve("PG_VERSION");
        try {
            var made = Files.exists(mark) ? Files.readString(mark).strip() : VERSION;
            if (!made.equals(VERSION)) {
                throw new Problem(
                        "%s was made by PostgreSQL %s and this is %s: move it away for an empty database, or bring it over with pg_dump of the older one."
                                .formatted(files, made, VERSION));
            }
        } catch (IOException e) {
            throw new Problem("%s cannot be read (%s): make it readable.".formatted(mark, e.getMessage()));
        }
    }

    private static EmbeddedPostgres.Builder builder(Options options, Secrets secrets, Path programs, Path log) {
        return EmbeddedPostgres.builder()
                .setPort(options.number(Option.DB_PORT))
                .setDataDirectory(options.data().resolve("pg"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(programs.toFile())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setConnectConfig("password", secrets.of(Whose.SUPERUSER))
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    /** Where the database's programs are unpacked; what an interrupted start unpacked by halves is thrown away. */
    private static Path programs(Options options) throws IOException {
        var programs = options.built("postgres");
        if (!Files.exists(programs.resolve(UNPACKED))) {
            Folders.delete(programs);
        }
        return Files.createDirectories(programs);
    }

    private void furnish(Path files) throws IOException, SQLException {
        try (var admin = superuser("postgres")) {
            password(admin, "postgres", Whose.SUPERUSER);
            role(admin, "aduan_owner", Whose.OWNER);
            role(admin, "aduan_app", Whose.APP);
            role(admin, "keycloak", Whose.KEYCLOAK);
            database(admin, "aduan", "aduan_owner");
            database(admin, "keycloak", "keycloak");
            say(admin, "grant connect on database aduan to aduan_app");
            Files.writeString(files.resolve("pg_hba.conf"), DOORS);
            say(admin, "select pg_reload_conf()");
        }
        try (var inside = superuser("aduan")) {
            say(inside, "alter schema public owner to aduan_owner");
            say(inside, "grant usage on schema public to aduan_app");
        }
    }

    private void role(Connection admin, String name, Whose whose) throws SQLException {
        if (isMissing(admin, "select 1 from pg_roles where rolname = ?", name)) {
            say(admin, "create role " + name + " login nosuperuser nobypassrls nocreatedb nocreaterole");
        }
        password(admin, name, whose);
    }

    /** Role names are ours and the password is of letters, digits, - and _ only: neither needs quoting rules. */
    private void password(Connection admin, String name, Whose whose) throws SQLException {
        say(admin, "alter role " + name + " password '" + secrets.of(whose) + "'");
    }

    private static void database(Connection admin, String name, String owner) throws SQLException {
        if (isMissing(admin, "select 1 from pg_database where datname = ?", name)) {
            say(admin, "create database " + name + " owner " + owner);
        }
        say(admin, "revoke all on database " + name + " from public");
    }

    private static boolean isMissing(Connection admin, String question, String name) throws SQLException {
        try (var ask = admin.prepareStatement(question)) {
            ask.setString(1, name);
            try (var answer = ask.executeQuery()) {
                return !answer.next();
            }
        }
    }

    private static void say(Connection admin, String sql) throws SQLException {
        try (var statement = admin.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection superuser(String database) throws SQLException {
        return open(database, "postgres", Whose.SUPERUSER);
    }

    /** A connection of the running portal's role: sees what the row policies let it see. */
    public Connection app() throws SQLException {
        return open("aduan", "aduan_app", Whose.APP);
    }

    /** A connection of the role that owns the tables. */
    public Connection owner() throws SQLException {
        return open("aduan", "aduan_owner", Whose.OWNER);
    }

    private Connection open(String database, String user, Whose whose) throws SQLException {
        var url = "jdbc:postgresql://localhost:" + options.number(Option.DB_PORT) + "/" + database;
        return DriverManager.getConnection(url, user, secrets.of(whose));
    }

    Stream<ProcessHandle> handles() {
        var file = options.data().resolve("pg/postmaster.pid");
        try {
            var number = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(number).stream().flatMap(p -> Stream.concat(Stream.of(p), p.descendants()));
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new Problem(
                    "The database did not stop (%s): the next start will recover it.".formatted(e.getMessage()));
        }
    }
}
