package id.aduan.onboarding;

import id.aduan.infra.house.TestHouse;
import id.aduan.shared.Actor;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Puts the project's own tenant files into force in a test house. */
public final class TestTenants {

    private TestTenants() {}

    /** The office as its file describes it; putting it there twice changes nothing. */
    public static OfficeId open(TestHouse house, String region, String slug) {
        return open(house, TenantDirectory.real(), region, slug);
    }

    /** An office of another directory of tenants. */
    public static OfficeId open(TestHouse house, Path root, String region, String slug) {
        OfficeId id = OfficeId.of(region + "/" + slug);
        TenantFiles files = new TenantReader(root).read(LocalDate.of(2026, 11, 20));
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

    /**
     * An office that only a test knows: a head ({@code kepala}) and somebody who receives ({@code staf}), three steps. The
     * house's clock goes on until the office is seen there.
     */
    public static OfficeId invented(TestHouse house, Path folder, OfficeId id) {
        Path root = folder.resolve(id.value().replace('/', '_'));
        new TenantDirectory(root)
                .write(
                        id.region() + "/wilayah.yaml",
                        TenantDirectory.REGION.replace("kab-contoh", id.region().value()))
                .write(id + ".yaml", TenantDirectory.OFFICE.replace("dinas-contoh", id.slug()));
        open(house, root, id.region().value(), id.slug());
        house.setClock(house.bean(InstantSource.class).instant().plusSeconds(3));
        return id;
    }

    /** Puts a real office with another file into force beside it: as {@code <slug>-lain}, below that directory. */
    public static OfficeId openChanged(TestHouse house, Path root, String office, UnaryOperator<String> change) {
        Path real = TenantDirectory.real();
        String region = OfficeId.of(office).region().value();
        String slug = OfficeId.of(office).slug();
        try {
            Files.createDirectories(root.resolve(region));
            for (String year : List.of("2026", "2027")) {
                String holidays = "libur-nasional-" + year + ".yaml";
                Files.writeString(root.resolve(holidays), Files.readString(real.resolve(holidays)));
            }
            String shared = region + "/wilayah.yaml";
            Files.writeString(root.resolve(shared), Files.readString(real.resolve(shared)));
            String text = Files.readString(real.resolve(office + ".yaml"));
            Files.writeString(
                    root.resolve(office + "-lain.yaml"),
                    change.apply(text).replace("kantor: " + slug, "kantor: " + slug + "-lain"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return open(house, root, region, slug + "-lain");
    }

    private static String source(Path root, TenantFile file) {
        try {
            return Files.readString(root.resolve(file.file()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
