package id.aduan.tenancy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where onboarding writes what {@link Settings} reads. Every write needs the scope of the office (or region) it
 * concerns; versions are appended, never changed.
 */
public interface SettingsBook {

    /**
     * A configuration about to be stored.
     *
     * @param hash of the file it was read from
     * @param file its name under the directory of tenant files
     * @param source its text, kept so that the office can see what was read
     * @param findings what its check remarked, as JSON
     * @param by who applied it, as the audit names people
     */
    record Draft(String name, String hash, String file, String source, String findings, String by) {}

    /** A stored configuration of an office and when it came into force. */
    record StoredVersion(
            OfficeId office,
            int version,
            boolean open,
            String hash,
            String file,
            String source,
            String findings,
            Instant appliedAt,
            String appliedBy) {}

    /** Adds the next version of an office and opens the office for intake. The settings themselves follow by {@link #putSetting}. */
    int putOffice(OfficeId office, Draft draft);

    /** Stores one setting ({@link Office}, {@code Channels}, {@code Requirements} …) of a version just added. */
    void putSetting(OfficeId office, int version, Object value);

    Optional<StoredVersion> latest(OfficeId office);

    /** Every office of a region with its version in force, closed ones too. */
    List<StoredVersion> all(RegionId region);

    /** Closes an office for intake; deletes nothing. */
    void close(OfficeId office);

    /** Opens a closed office again with the version it had. */
    void reopen(OfficeId office);

    void saveRegion(Region region, String hash, String findings, String by);

    Optional<String> regionHash(RegionId region);
}
