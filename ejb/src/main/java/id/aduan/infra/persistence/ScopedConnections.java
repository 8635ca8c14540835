package id.aduan.infra.persistence;

import id.aduan.tenancy.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.service.spi.ServiceRegistryAwareService;
import org.hibernate.service.spi.ServiceRegistryImplementor;

/**
 * Gives Hibernate connections that know their scope: the row policies of the database compare with settings that end
 * with the transaction, so a pooled connection carries nothing over. Named in persistence.xml.
 *
 * <p>Refuses (IllegalStateException) a session of one house in the transaction of another. Without a transaction or
 * scope nothing is set, and the database shows no rows.
 */
public final class ScopedConnections implements MultiTenantConnectionProvider<String>, ServiceRegistryAwareService {

    private static final long serialVersionUID = 1L;

    private static final String SETTLE = """
            select set_config('aduan.office', ?, true),
                   set_config('aduan.complaint', ?, true),
                   set_config('aduan.region', ?, true)
            """;

    private transient DataSource source;

    @Override
    public void injectServices(ServiceRegistryImplementor registry) {
        Map<String, Object> settings =
                registry.requireService(ConfigurationService.class).getSettings();
        Object found = settings.getOrDefault(
                "jakarta.persistence.jtaDataSource", settings.get("jakarta.persistence.nonJtaDataSource"));
        if (!(found instanceof DataSource given)) {
            throw new IllegalStateException("The persistence unit has no data source.");
        }
        this.source = given;
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        return source.getConnection();
    }

    @Override
    public Connection getConnection(String tenant) throws SQLException {
        var transaction = TransactionScope.here();
        var scope = transaction.scope();
        String house = scope.map(Tenant::of).orElse(Tenant.NOBODY);
        if (!house.equals(tenant)) {
            throw new IllegalStateException(
                    "A session of '" + tenant + "' may not work in a transaction of '" + house + "'.");
        }
        var connection = source.getConnection();
        try {
            if (scope.isPresent() && transaction.settle()) {
                settle(connection, scope.get());
            }
            return connection;
        } catch (SQLException | RuntimeException failed) {
            connection.close();
            throw failed;
        }
    }

    static void settle(Connection connection, Scope scope) throws SQLException {
        try (var settle = connection.prepareStatement(SETTLE)) {
            settle.setString(
                    1, TransactionScope.office(scope).map(Object::toString).orElse(""));
            settle.setString(
                    2,
                    scope instanceof Scope.CitizenScope citizen
                            ? citizen.complaint().toString()
                            : "");
            settle.setString(
                    3, TransactionScope.region(scope).map(Object::toString).orElse(""));
            settle.execute();
        }
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public void releaseConnection(String tenant, Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return true;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this) || type.isInstance(source);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(type.isInstance(this) ? this : source);
    }
}
