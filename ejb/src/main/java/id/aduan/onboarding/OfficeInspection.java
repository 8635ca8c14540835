package id.aduan.onboarding;

import id.aduan.tenancy.OfficeId;
import java.util.List;

/**
 * How a tenant file compares with what is in force.
 *
 * @param file path below the directory of tenants; the last known one for a file that is gone
 * @param findings of this file, gravest first
 */
public record OfficeInspection(OfficeId office, String name, String file, Status status, List<Finding> findings) {

    public enum Status {
        NEW,
        CHANGED,
        UNCHANGED,
        /** The file was taken away; applying closes the office for intake. */
        MISSING,
        CLOSED
    }

    public OfficeInspection {
        findings = List.copyOf(findings);
    }

    public boolean sound() {
        return findings.stream().noneMatch(Finding::isError);
    }
}
