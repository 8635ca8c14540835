package id.aduan.infra.schema;

import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Migrates before Hibernate compares: the one moment at start that comes first. Found through META-INF/services. */
public final class SchemaMigration implements Integrator {

    private static final String OWNER = "java:jboss/datasources/AduanOwner";

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        try {
            DataSource owner = InitialContext.doLookup(OWNER);
            new Schema(owner).bringUpToDate();
        } catch (NamingException missing) {
            throw new IllegalStateException(
                    "The data source " + OWNER + " is missing: it names the role that owns the schema.", missing);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {}
}
