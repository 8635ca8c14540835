package id.aduan.onboarding;

import id.aduan.infra.house.TestHouse;
import id.aduan.shared.Actor;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Puts the project's own tenant files into force in a test house. */
public final class TestTenants {

    private TestTenants() {}

    /** The office as its file describes it; putting it there twice changes nothing. */
    public static OfficeId open(TestHouse house, String region, String slug) {
        Path root = TenantDirectory.real();
        TenantFiles files = new TenantReader(root).read(LocalDate.of(2026, 11, 20));
        OfficeId id = OfficeId.of(region + "/" + slug);
        TenantFile file = files.offices().stream()
                .filter(one -> one.office().id().equals(id))
                .findFirst()
                .orElseThrow();
        var by = new Actor.Machine("test");
        VersionDesk desk = house.bean(VersionDesk.class);
        house.in(new Scope.RegionScope(id.region()), by, () -> {
            files.regions().values().stream()
                    .filter(one -> one.id().equals(id.region()))
                    .forEach(found -> desk.region(id.region(), found, List.of(), by.label()));
            return id;
        });
        house.in(
                new Scope.SystemScope(id, "test"),
                by,
                () -> desk.office(id, new VersionDesk.Draft(file, source(root, file), List.of(), by.label())));
        return id;
    }

    private static String source(Path root, TenantFile file) {
        try {
            return Files.readString(root.resolve(file.file()));
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
