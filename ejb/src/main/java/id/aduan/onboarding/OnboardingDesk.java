package id.aduan.onboarding;

import id.aduan.tenancy.Caller;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.SettingsBook;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Where administrators of a government look at their offices' files and put them into force, without a restart. */
@Stateless
@InScope(InScope.Kind.REGION)
@RolesAllowed("tenant-admin")
public class OnboardingDesk {

    @Inject
    private Onboarding onboarding;

    @Inject
    private SettingsBook book;

    @Inject
    private Caller caller;

    /** What the files say now, beside what is in force; changes nothing. */
    @RolesAllowed("tenant-admin")
    public List<OfficeInspection> inspect(RegionId region) {
        return onboarding.inspect(region);
    }

    /** Puts every sound, changed file into force. Effects: new versions; offices whose file is gone take no new complaints. */
    @RolesAllowed("tenant-admin")
    public List<OnboardingOutcome> apply(RegionId region) {
        return onboarding.apply(region::equals, caller.actor().label());
    }

    /** A version in force, as an office reads about itself. */
    public record Applied(int version, String file, String hash, Instant at, String by, List<Finding> findings) {}

    /** The version of an office now in force and what its check remarked. */
    @RolesAllowed("officer")
    @InScope(InScope.Kind.OFFICE)
    public Applied inForce(OfficeId office) {
        var v = book.latest(office).orElseThrow();
        return new Applied(
                v.version(), v.file(), v.hash(), v.appliedAt(), v.appliedBy(), FindingsText.read(v.findings()));
    }
}
