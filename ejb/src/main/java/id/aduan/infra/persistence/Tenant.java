package id.aduan.infra.persistence;

import id.aduan.tenancy.Scope;

/** A scope as Hibernate names its tenant: the office, or a region's mark that lifts Hibernate's wall and leaves the database's. */
final class Tenant {

    /** No scope: matches no row, because no office has an empty name. */
    static final String NOBODY = "";

    private static final String REGION = "*";

    private Tenant() {}

    static String of(Scope scope) {
        return TransactionScope.office(scope)
                .map(Object::toString)
                .or(() -> TransactionScope.region(scope).map(region -> REGION + region))
                .orElse(NOBODY);
    }

    static boolean seesAllOffices(String tenant) {
        return tenant.startsWith(REGION);
    }
}
