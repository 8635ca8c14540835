package id.aduan.onboarding;

import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.SettingsBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares the directory of tenants with what is in force, and brings what is in force in step with it. */
@ApplicationScoped
class Onboarding {

    @Inject
    private TenantFolder folder;

    @Inject
    private SettingsBook book;

    @Inject
    private VersionDesk versions;

    List<OfficeInspection> inspect(RegionId region) {
        var files = folder.read();
        var known = book.all(region).stream().collect(Collectors.toMap(SettingsBook.StoredVersion::office, v -> v));
        var inspected = new ArrayList<OfficeInspection>();
        for (var file : of(region, files)) {
            var office = file.office();
            var stored = known.remove(office.id());
            var status = stored == null
                    ? OfficeInspection.Status.NEW
                    : stored.hash().equals(file.hash()) && stored.open()
                            ? OfficeInspection.Status.UNCHANGED
                            : OfficeInspection.Status.CHANGED;
            inspected.add(
                    new OfficeInspection(office.id(), office.name(), file.file(), status, files.findingsFor(file)));
        }
        known.values().forEach(left -> inspected.add(left(left, files)));
        return inspected;
    }

    /** An office in force whose file is gone, or is there and cannot be read. */
    private static OfficeInspection left(SettingsBook.StoredVersion stored, TenantFiles files) {
        var office = stored.office();
        var missing = stored.open() ? OfficeInspection.Status.MISSING : OfficeInspection.Status.CLOSED;
        var status = files.present(office) ? OfficeInspection.Status.CHANGED : missing;
        return new OfficeInspection(office, office.slug(), stored.file(), status, files.findingsFor(office));
    }

    /** Applies what changed in the regions wanted; a file with errors changes nothing, and a missing one closes its office. */
    List<OnboardingOutcome> apply(Predicate<RegionId> wanted, String by) {
        var files = folder.read();
        var outcomes = new ArrayList<OnboardingOutcome>();
        for (var region : files.regions().values()) {
            if (wanted.test(region.id())) {
                var mine = of(region.id(), files);
                boolean known = book.regionHash(region.id())
                        .filter(region.calendar().version()::equals)
                        .isPresent();
                if (!known && files.sound(region.id())) {
                    versions.region(region.id(), region, List.of(), by);
                }
                mine.forEach(file -> outcomes.add(versions.office(
                        file.office().id(),
                        new VersionDesk.Draft(file, folder.source(file), files.findingsFor(file), by))));
                outcomes.addAll(closeGone(region.id(), files, by));
            }
        }
        return outcomes;
    }

    /** A file that is there and cannot be read closes nothing: only one that was taken away does. */
    private List<OnboardingOutcome> closeGone(RegionId region, TenantFiles files, String by) {
        return book.all(region).stream()
                .filter(SettingsBook.StoredVersion::open)
                .map(SettingsBook.StoredVersion::office)
                .filter(office -> !files.present(office))
                .map(office -> versions.close(office, by))
                .toList();
    }

    private static List<TenantFile> of(RegionId region, TenantFiles files) {
        return files.offices().stream()
                .filter(f -> f.office().id().region().equals(region))
                .toList();
    }
}
