package id.aduan.audit;

import id.aduan.audit.Verification.Broken;
import id.aduan.audit.Verification.Whole;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the record of all offices again, straight from the database and without the portal:
 * {@code VerifyAudit jdbc:postgresql://host/aduan user [office]}, password in the environment as {@code PGPASSWORD}.
 * Prints a line an office in Indonesian; ends with 0 when every link holds, with 1 when one does not, with 2 when it
 * could not read. Any role that may select will do; it changes nothing.
 */
public final class VerifyAudit {

    private static final int AT_ONCE = 1000;

    private final Connection connection;

    VerifyAudit(Connection connection) {
        this.connection = connection;
    }

    public static void main(String[] arguments) {
        if (arguments.length < 2) {
            System.err.println("Pemakaian: VerifyAudit jdbc:postgresql://host/aduan pengguna [wilayah/kantor]");
            System.exit(2);
        }
        try (var connection = DriverManager.getConnection(
                arguments[0], arguments[1], System.getenv().get("PGPASSWORD"))) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            var verify = new VerifyAudit(connection);
            var offices = arguments.length > 2 ? List.of(arguments[2]) : verify.offices();
            System.exit(verify.printed(offices, System.out) ? 0 : 1);
        } catch (SQLException unreadable) {
            System.err.println("Catatan tidak dapat dibaca: " + unreadable.getMessage());
            System.exit(2);
        }
    }

    boolean printed(List<String> offices, PrintStream out) throws SQLException {
        boolean whole = true;
        for (String office : offices) {
            var found = office(office);
            out.println(office + ": " + words(found));
            whole &= found instanceof Whole;
        }
        return whole;
    }

    Verification office(String office) throws SQLException {
        enter(office);
        var check = new ChainCheck();
        var broken = check.seals(seals(office));
        return broken.isPresent() ? broken.get() : entries(office, check);
    }

    List<String> offices() throws SQLException {
        var offices = new ArrayList<String>();
        try (var select = connection.createStatement();
                var rows = select.executeQuery("select id from office order by id")) {
            while (rows.next()) {
                offices.add(rows.getString(1));
            }
        }
        return offices;
    }

    /** The row policies hold for the owner, too. */
    private void enter(String office) throws SQLException {
        try (var settle = connection.prepareStatement("select set_config('aduan.office', ?, true)")) {
            settle.setString(1, office);
            settle.execute();
        }
    }

    private List<Seal> seals(String office) throws SQLException {
        var seals = new ArrayList<Seal>();
        try (var select = connection.prepareStatement("""
                select day, entries, heads, previous, hash
                from audit_seal
                where office = ?
                order by day
                """)) {
            select.setString(1, office);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    seals.add(new Seal(
                            office,
                            row.getObject(1, LocalDate.class),
                            row.getInt(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5)));
                }
            }
        }
        return seals;
    }

    private Verification entries(String office, ChainCheck check) throws SQLException {
        try (var select = connection.prepareStatement("""
                select chain, seq, complaint, at, actor, name, facts, previous, hash
                from audit_entry
                where office = ?
                order by chain collate "C", seq
                """)) {
            select.setFetchSize(AT_ONCE);
            select.setString(1, office);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    Optional<Broken> broken = check.next(entry(office, rows));
                    if (broken.isPresent()) {
                        return broken.get();
                    }
                }
            }
        }
        return check.finished(List.of());
    }

    private static AuditEntry entry(String office, ResultSet row) throws SQLException {
        return new AuditEntry(
                office,
                row.getString(1),
                row.getInt(2),
                row.getObject(3, UUID.class),
                instant(row),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject(4, OffsetDateTime.class).toInstant();
    }

    private static String words(Verification found) {
        return switch (found) {
            case Whole whole ->
                "utuh, %d rantai, %d catatan, %s"
                        .formatted(
                                whole.chains(),
                                whole.entries(),
                                whole.sealedUntil() == null
                                        ? "belum bersegel"
                                        : "bersegel sampai " + whole.sealedUntil());
            case Broken broken ->
                "RUSAK pada rantai %s, catatan ke-%d: %s".formatted(broken.chain(), broken.seq(), fault(broken));
        };
    }

    private static String fault(Broken broken) {
        return switch (broken.fault()) {
            case CHANGED -> "isinya diubah";
            case MISSING -> "catatan hilang";
            case REORDERED -> "tidak menyambung dengan catatan sebelumnya";
            case CUT_OFF -> "ujung rantai dipotong";
            case SEAL_BROKEN -> "segel harian tidak cocok";
        };
    }
}
