package id.aduan.bench;

import id.aduan.bench.FilingLog.Said;
import id.aduan.complaint.TrackingCode;
import id.aduan.shared.Identifiers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The most this database can do: the statements of real filings, in the same order and with the same parameters but new
 * ids, sent by plain JDBC in one transaction each. They are read from the database's log of this very run, so they are
 * always those of today's code.
 */
final class Limit {

    private static final Pattern OWN = Pattern.compile(
            "[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{3}");
    private static final int RELOAD_MILLIS = 500;

    private final List<List<Said>> filings;
    private final long since;

    private Limit(List<List<Said>> filings, long since) {
        this.filings = filings;
        this.since = since;
    }

    /** Files one complaint at each of these offices and reads what the database was told. */
    static Limit watched(Doors doors, Path log, List<String> offices, Citizen citizen) throws Exception {
        long since = System.currentTimeMillis();
        log(doors, "all");
        long from = Files.size(log);
        var codes = new ArrayList<String>();
        for (var office : offices) {
            codes.add(citizen.files(office));
        }
        log(doors, "none");
        var text = Files.readString(log).substring(Math.toIntExact(from));
        return new Limit(codes.stream().map(c -> FilingLog.filing(text, c)).toList(), since);
    }

    private static void log(Doors doors, String what) throws SQLException, InterruptedException {
        try (var connection = doors.superuser();
                var statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '" + what + "'");
            statement.execute("select pg_reload_conf()");
        }
        Thread.sleep(RELOAD_MILLIS);
    }

    /** The statements of one filing. */
    List<String> statements() {
        return filings.getFirst().stream().map(Said::sql).toList();
    }

    /** A client that files over and over on a connection of its own. */
    Clients.Deed client(Connection connection) {
        var prepared = new HashMap<String, PreparedStatement>();
        return () -> {
            var fresh = new HashMap<String, String>();
            for (var said : filings.get(ThreadLocalRandom.current().nextInt(filings.size()))) {
                say(prepared(connection, prepared, said.sql()), said, fresh);
            }
            connection.commit();
            return true;
        };
    }

    private static PreparedStatement prepared(Connection connection, Map<String, PreparedStatement> known, String sql)
            throws SQLException {
        var statement = known.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            known.put(sql, statement);
        }
        return statement;
    }

    private void say(PreparedStatement statement, Said said, Map<String, String> fresh) throws SQLException {
        int number = 1;
        for (var parameter : said.parameters()) {
            statement.setObject(number++, own(parameter, fresh), Types.OTHER);
        }
        if (statement.execute()) {
            try (var rows = statement.getResultSet()) {
                while (rows.next()) {
                    rows.getObject(1);
                }
            }
        }
    }

    private @Nullable String own(@Nullable String parameter, Map<String, String> fresh) {
        return parameter == null
                ? null
                : OWN.matcher(parameter).replaceAll(m -> fresh.computeIfAbsent(m.group(), this::another));
    }

    /** Another id or code in its place; ids that are older than the filing, of a procedure say, stay. */
    private String another(String old) {
        if (old.length() < 36) {
            return TrackingCode.random(new SecureRandom()).value();
        }
        var id = UUID.fromString(old);
        if (id.version() == 4) {
            return UUID.randomUUID().toString();
        }
        boolean ours = id.getMostSignificantBits() >>> 16 >= since;
        return ours ? Identifiers.next(InstantSource.system()).toString() : old;
    }
}
