package id.aduan.onboarding;

import id.aduan.tenancy.Region;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All files of a tenants directory as read and checked.
 *
 * @param regions governments by the path of their file
 * @param offices those that could be read, even with errors
 * @param findings gravest first
 * @param vocabulary keys the reader asked for, by kind of entry
 */
public record TenantFiles(
        Map<String, Region> regions,
        List<TenantFile> offices,
        List<Finding> findings,
        Map<String, Set<String>> vocabulary) {

    public TenantFiles {
        offices = List.copyOf(offices);
        findings = List.copyOf(findings);
    }

    /** Findings of one file and of its region's file, which it depends on. */
    public List<Finding> findingsFor(TenantFile tenant) {
        String regionFile = tenant.office().id().region().value() + "/wilayah.yaml";
        return findings.stream()
                .filter(f -> f.file().equals(tenant.file())
                        || (f.isError() && f.file().equals(regionFile)))
                .toList();
    }

    public boolean sound(TenantFile tenant) {
        return findingsFor(tenant).stream().noneMatch(Finding::isError);
    }
}
