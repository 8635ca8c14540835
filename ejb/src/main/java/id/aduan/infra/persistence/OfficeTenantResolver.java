package id.aduan.infra.persistence;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate whose rows a session may touch; asked when the transaction's session opens. Named in persistence.xml. */
public final class OfficeTenantResolver implements CurrentTenantIdentifierResolver<String> {

    @Override
    public String resolveCurrentTenantIdentifier() {
        return TransactionScope.here().tenant();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }

    @Override
    public boolean isRoot(String tenant) {
        return Tenant.seesAllOffices(tenant);
    }
}
