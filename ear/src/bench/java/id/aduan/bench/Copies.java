package id.aduan.bench;

import id.aduan.complaint.TrackingCode;
import id.aduan.shared.Identifiers;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * What each copy of a complaint has of its own, in the order of arrival: ids are ordered by time and numbers follow each
 * other. Statements read it as a table {@code c}.
 */
final class Copies {

    /** Reads them in a statement; its six parameters come where this stands. */
    static final String TABLE = """
            unnest(?::uuid[], ?::text[], ?::uuid[], ?::uuid[], ?::bytea[], ?::int[])
                as c(complaint, code, run, identity, sealed, number)""";

    private static final RandomGenerator RANDOM = new SecureRandom();

    private final UUID[] complaints;
    private final String[] codes;
    private final UUID[] runs;
    private final UUID[] identities;
    private final byte[][] sealed;
    private final Integer[] numbers;

    /**
     * @param before the register number before the first
     * @param seal gives the identity, sealed for the complaint with this id
     */
    Copies(int size, int before, Function<UUID, byte[]> seal) {
        complaints = new UUID[size];
        codes = new String[size];
        runs = new UUID[size];
        identities = new UUID[size];
        sealed = new byte[size][];
        numbers = new Integer[size];
        for (int i = 0; i < size; i++) {
            complaints[i] = id();
            codes[i] = TrackingCode.random(RANDOM).value();
            runs[i] = id();
            identities[i] = id();
            sealed[i] = seal.apply(complaints[i]);
            numbers[i] = before + i + 1;
        }
    }

    /** Binds them from this parameter on. Returns the number of the next parameter. */
    int bind(PreparedStatement statement, int from) throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(from, connection.createArrayOf("uuid", complaints));
        statement.setArray(from + 1, connection.createArrayOf("text", codes));
        statement.setArray(from + 2, connection.createArrayOf("uuid", runs));
        statement.setArray(from + 3, connection.createArrayOf("uuid", identities));
        statement.setArray(from + 4, connection.createArrayOf("bytea", sealed));
        statement.setArray(from + 5, connection.createArrayOf("int4", numbers));
        return from + 6;
    }

    private static UUID id() {
        return Identifiers.next(InstantSource.system());
    }
}
