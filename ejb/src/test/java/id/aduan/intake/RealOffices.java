package id.aduan.intake;

import id.aduan.onboarding.TenantFile;
import id.aduan.onboarding.TenantFiles;
import id.aduan.onboarding.TenantReader;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Region;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The project's own tenant files as settings, without a database; an office can be closed. */
public final class RealOffices implements Settings {

    private static final TenantFiles FILES = new TenantReader(directory()).read(LocalDate.of(2026, 11, 22));

    private final Set<OfficeId> closed = new HashSet<>();

    private static Path directory() {
        return Stream.of(Path.of("..", "tenants"), Path.of("tenants"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
    }

    /** The office whose short name begins with these letters. */
    public static OfficeId named(String beginning) {
        return FILES.offices().stream()
                .map(file -> file.office().id())
                .filter(id -> id.slug().contains(beginning))
                .findFirst()
                .orElseThrow();
    }

    public static List<OfficeId> all() {
        return FILES.offices().stream().map(file -> file.office().id()).toList();
    }

    public void close(OfficeId office) {
        closed.add(office);
    }

    @Override
    public <T> Optional<T> find(OfficeId office, Class<T> type) {
        return FILES.offices().stream()
                .filter(file -> file.office().id().equals(office))
                .flatMap(file -> Stream.of(file.office(), file.channels(), file.requirements()))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    @Override
    public Region region(RegionId region) {
        return regions().stream().filter(r -> r.id().equals(region)).findFirst().orElseThrow();
    }

    @Override
    public List<Region> regions() {
        return List.copyOf(FILES.regions().values());
    }

    @Override
    public List<Office> offices(RegionId region) {
        return FILES.offices().stream()
                .map(TenantFile::office)
                .filter(office -> office.id().region().equals(region))
                .toList();
    }

    @Override
    public boolean openForIntake(OfficeId office) {
        return !closed.contains(office);
    }

    @Override
    public int version(OfficeId office) {
        return 1;
    }
}
