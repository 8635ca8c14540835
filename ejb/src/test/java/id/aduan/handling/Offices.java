package id.aduan.handling;

import id.aduan.onboarding.TenantFile;
import id.aduan.onboarding.TenantReader;
import id.aduan.sop.Procedure;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The project's own offices as their files describe them. */
final class Offices {

    private static final List<TenantFile> ALL = new TenantReader(
                    Path.of(System.getProperty("basedir", "."), "..", "tenants").normalize())
            .read(LocalDate.of(2026, 11, 22))
            .offices();

    private Offices() {}

    static List<TenantFile> all() {
        return ALL;
    }

    static TenantFile of(String slug) {
        return ALL.stream()
                .filter(tenant -> tenant.office().id().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    static Procedure procedure(String slug) {
        return of(slug).procedures().getFirst();
    }
}
