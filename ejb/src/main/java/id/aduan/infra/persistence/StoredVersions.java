package id.aduan.infra.persistence;

import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Region;
import id.aduan.tenancy.RegionId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * Reads committed configuration outside any transaction: what a transaction is about to change, and may yet roll back,
 * must not be remembered as in force.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class StoredVersions {

    record OfficeRow(OfficeId id, int version, boolean open) {}

    record Directory(Map<RegionId, Region> regions, Map<OfficeId, OfficeRow> offices) {}

    private record ReadRegion(String hash, Region region) {}

    private final Map<String, ReadRegion> read = new ConcurrentHashMap<>();

    @Resource(lookup = "java:jboss/datasources/Aduan")
    private DataSource source;

    Directory directory() {
        try (var connection = source.getConnection()) {
            return new Directory(regions(connection), offices(connection));
        } catch (SQLException failed) {
            throw new IllegalStateException("The offices' settings could not be read.", failed);
        }
    }

    /** Every office that was ever opened, also those whose file is gone. */
    public Set<OfficeId> everyOffice() {
        return directory().offices().keySet();
    }

    <T> Optional<T> content(OfficeId office, int version, Class<T> type) {
        try (var connection = source.getConnection();
                var select = connection.prepareStatement("""
                        select content
                        from office_setting
                        where office = ? and version = ? and type = ?
                        """)) {
            select.setString(1, office.value());
            select.setInt(2, version);
            select.setString(3, type.getSimpleName());
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(Json.read(rows.getString(1), type)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The settings of " + office + " could not be read.", failed);
        }
    }

    private Map<RegionId, Region> regions(Connection connection) throws SQLException {
        var regions = new HashMap<RegionId, Region>();
        try (var select = connection.prepareStatement("select id, hash from region");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                String id = rows.getString(1);
                String hash = rows.getString(2);
                var known = read.get(id);
                if (known == null || !known.hash().equals(hash)) {
                    known = new ReadRegion(hash, region(connection, id));
                    read.put(id, known);
                }
                regions.put(new RegionId(id), known.region());
            }
        }
        return Map.copyOf(regions);
    }

    private static Region region(Connection connection, String id) throws SQLException {
        try (var select = connection.prepareStatement("select content from region where id = ?")) {
            select.setString(1, id);
            try (var rows = select.executeQuery()) {
                rows.next();
                return Json.read(rows.getString(1), Region.class);
            }
        }
    }

    private static Map<OfficeId, OfficeRow> offices(Connection connection) throws SQLException {
        var offices = new HashMap<OfficeId, OfficeRow>();
        try (var select = connection.prepareStatement("select id, version, open from office");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                var id = OfficeId.of(rows.getString(1));
                offices.put(id, new OfficeRow(id, rows.getInt(2), rows.getBoolean(3)));
            }
        }
        return Map.copyOf(offices);
    }
}
