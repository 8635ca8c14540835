package id.aduan.infra.persistence;

import id.aduan.shared.Actor;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds the house of a tracking code: the one thing that can be asked without scope, one code at a time. */
@ApplicationScoped
public class TrackingLookup {

    @Resource(lookup = "java:jboss/datasources/Aduan")
    private DataSource source;

    /** Enters the house of whoever holds this code, narrowed to the one complaint. False for a code nobody holds. */
    public boolean enter(String code) {
        var transaction = TransactionScope.here();
        boolean first = transaction.scope().isEmpty();
        try (var connection = source.getConnection()) {
            var scope = ask(connection, code, first);
            scope.ifPresent(found -> transaction.open(found, new Actor.Citizen()));
            if (scope.isPresent() && first) {
                transaction.settle();
            }
            return scope.isPresent();
        } catch (SQLException failed) {
            throw new IllegalStateException("A tracking code could not be looked up.", failed);
        }
    }

    static Optional<Scope> ask(Connection connection, String code, boolean enter) throws SQLException {
        try (var lookup = connection.prepareStatement("select house, about from house_of_code(?, ?)")) {
            lookup.setString(1, code);
            lookup.setBoolean(2, enter);
            try (var row = lookup.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Scope.CitizenScope(OfficeId.of(row.getString(1)), row.getObject(2, UUID.class)))
                        : Optional.empty();
            }
        }
    }
}
