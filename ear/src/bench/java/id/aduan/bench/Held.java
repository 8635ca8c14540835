package id.aduan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What offices hold, read in each one's scope. */
final class Held {

    private static final long SEED = 20261122;

    private Held() {}

    /** How many complaints the office has: what its register counted to. */
    static int by(Connection connection, String office) throws SQLException {
        Doors.enter(connection, office);
        try (var ask = connection.prepareStatement(
                        "select coalesce(sum(last), 0) from register_counter where register = 'pengaduan'");
                var row = ask.executeQuery()) {
            row.next();
            return row.getInt(1);
        } finally {
            connection.commit();
        }
    }

    /** Tracking codes of complaints from all over these offices' registers, the same number of each. */
    static List<String> someCodes(Connection connection, List<String> offices, int wanted) throws SQLException {
        var codes = new ArrayList<String>();
        for (var office : offices) {
            codes.addAll(codes(connection, office, Math.ceilDiv(wanted, offices.size())));
        }
        Collections.shuffle(codes, new Random(SEED));
        return List.copyOf(codes);
    }

    private static List<String> codes(Connection connection, String office, int wanted) throws SQLException {
        Doors.enter(connection, office);
        try (var ask = connection.prepareStatement("select tracking_code from complaint order by random() limit ?")) {
            ask.setInt(1, wanted);
            var codes = new ArrayList<String>();
            try (var row = ask.executeQuery()) {
                while (row.next()) {
                    codes.add(row.getString(1));
                }
            }
            return codes;
        } finally {
            connection.commit();
        }
    }
}
