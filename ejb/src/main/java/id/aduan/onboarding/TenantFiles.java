package id.aduan.onboarding;

import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Region;
import id.aduan.tenancy.RegionId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All files of a tenants directory as read and checked.
 *
 * @param regions governments by the path of their file
 * @param offices those that could be read, even with errors
 * @param names paths of all office files that are there, unreadable ones too
 * @param findings gravest first
 * @param vocabulary keys the reader asked for, by kind of entry
 */
public record TenantFiles(
        Map<String, Region> regions,
        List<TenantFile> offices,
        Set<String> names,
        List<Finding> findings,
        Map<String, Set<String>> vocabulary) {

    public TenantFiles {
        offices = List.copyOf(offices);
        names = Set.copyOf(names);
        findings = List.copyOf(findings);
    }

    /** Whether an office has a file, even one that cannot be read: a slip of the pen must not close an office. */
    public boolean present(OfficeId office) {
        return names.contains(office.value() + ".yaml");
    }

    /** What was remarked on the file of an office, readable or not. */
    public List<Finding> findingsFor(OfficeId office) {
        return findings.stream()
                .filter(f -> f.file().equals(office.value() + ".yaml"))
                .toList();
    }

    public boolean sound(RegionId region) {
        return findings.stream().noneMatch(f -> f.isError() && f.file().equals(file(region)));
    }

    private static String file(RegionId region) {
        return region.value() + "/wilayah.yaml";
    }

    /** Findings of one file and of its region's file, which it depends on. */
    public List<Finding> findingsFor(TenantFile tenant) {
        String regionFile = file(tenant.office().id().region());
        return findings.stream()
                .filter(f -> f.file().equals(tenant.file())
                        || (f.isError() && f.file().equals(regionFile)))
                .toList();
    }

    public boolean sound(TenantFile tenant) {
        return findingsFor(tenant).stream().noneMatch(Finding::isError);
    }
}
