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
        known.values()
                .forEach(gone -> inspected.add(new OfficeInspection(
                        gone.office(),
                        gone.office().slug(),
                        gone.file(),
                        gone.open() ? OfficeInspection.Status.MISSING : OfficeInspection.Status.CLOSED,
                        List.of())));
        return inspected;
    }

    /** Applies what changed in the regions wanted; a file with errors changes nothing, and a missing one closes its office. */
    List<OnboardingOutcome> apply(Predicate<RegionId> wanted, String by) {
        var files = folder.read();
        var outcomes = new ArrayList<OnboardingOutcome>();
        for (var region : files.regions().values()) {
            if (wanted.test(region.id())) {
                var mine = of(region.id(), files);
                if (!book.regionHash(region.id())
                        .filter(region.calendar().version()::equals)
                        .isPresent()) {
                    versions.region(region.id(), region, List.of(), by);
                }
                mine.forEach(file -> outcomes.add(versions.office(
                        file.office().id(),
                        new VersionDesk.Draft(file, folder.source(file), files.findingsFor(file), by))));
                outcomes.addAll(closeGone(region.id(), mine, by));
            }
        }
        return outcomes;
    }

    private List<OnboardingOutcome> closeGone(RegionId region, List<TenantFile> present, String by) {
        return book.all(region).stream()
                .filter(SettingsBook.StoredVersion::open)
                .map(SettingsBook.StoredVersion::office)
                .filter(office ->
                        present.stream().noneMatch(f -> f.office().id().equals(office)))
                .map(office -> versions.close(office, by))
                .toList();
    }

    private static List<TenantFile> of(RegionId region, TenantFiles files) {
        return files.offices().stream()
                .filter(f -> f.office().id().region().equals(region))
                .toList();
    }
}
