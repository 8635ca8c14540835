package id.aduan.infra.persistence;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.aduan.infra.schema.TestDatabase;
import id.aduan.shared.Actor;
import id.aduan.tenancy.Scope;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.spi.MetadataBuilderImplementor;
import org.hibernate.cfg.Configuration;

/**
 * The persistence unit over the test database: the same entities, walls, value types and comparison with the schema as
 * on the server, without the server. Each call is one transaction in one scope.
 */
public final class TestUnit {

    private static TestUnit opened;

    private final SessionFactory factory;
    private final FakeServer server;

    private TestUnit(DataSource source) {
        server = FakeServer.started();
        server.name("java:jboss/datasources/AduanOwner", TestDatabase.started().owner());
        var configuration = new Configuration()
                .setProperty("hibernate.tenant_identifier_resolver", OfficeTenantResolver.class.getName())
                .setProperty("hibernate.multi_tenant_connection_provider", ScopedConnections.class.getName())
                .setProperty("hibernate.type.json_format_mapper", JsonFormat.class.getName())
                .setProperty("hibernate.connection.provider_disables_autocommit", "true")
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setProperty("hibernate.jpa.compliance.query", "true")
                .setProperty("hibernate.jdbc.batch_size", "30")
                .setProperty("hibernate.order_inserts", "true")
                .setProperty("hibernate.order_updates", "true")
                .setProperty("hibernate.jdbc.time_zone", "UTC");
        configuration.getProperties().put("jakarta.persistence.jtaDataSource", joined(source));
        factory = asOnTheServer(configuration);
    }

    /** A unit whose database shows every row to everybody: what is not seen then, Hibernate's wall alone keeps back. */
    static TestUnit unwalled(TestDatabase database) {
        return new TestUnit(database.superuser());
    }

    static List<Class<?>> entities() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.aduan").stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    /** By the rules of Jakarta Persistence, which decide when pending rows are written and what follows its parent. */
    private static SessionFactory asOnTheServer(Configuration configuration) {
        var services = configuration
                .getStandardServiceRegistryBuilder()
                .applySettings(configuration.getProperties())
                .build();
        var sources = new MetadataSources(services);
        entities().forEach(sources::addAnnotatedClass);
        var builder = (MetadataBuilderImplementor) sources.getMetadataBuilder();
        builder.getBootstrapContext().markAsJpaBootstrap();
        return builder.build().buildSessionFactory();
    }

    /** On the server a connection is in the transaction already when Hibernate gets it. */
    private static DataSource joined(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Object answer = method.invoke(source, arguments);
                    if (answer instanceof Connection connection) {
                        connection.setAutoCommit(false);
                        return Plans.watching(connection);
                    }
                    return answer;
                });
    }

    public static synchronized TestUnit opened() {
        if (opened == null) {
            opened = new TestUnit(TestDatabase.started().app());
        }
        return opened;
    }

    public <T> T in(Scope scope, Function<EntityManager, T> deed) {
        server.begin();
        try {
            if (scope != null) {
                TransactionScope.here().open(scope, new Actor.Machine("test"));
            }
            return factory.fromTransaction(deed::apply);
        } finally {
            server.end();
        }
    }

    /** How many statements a deed prepares, its commit included; the scope's own comes on top. */
    public long statementsOf(Runnable deed) {
        var statistics = factory.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        deed.run();
        return statistics.getPrepareStatementCount() - before;
    }

    public FakeServer server() {
        return server;
    }
}
