package id.aduan.onboarding;

import id.aduan.channel.Channels;
import id.aduan.intake.Requirements;
import id.aduan.sop.Procedures;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Region;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The public directory: which offices there are and what each one published. Holds nothing about complaints. */
@Stateless
@PermitAll
@InScope(InScope.Kind.NONE)
public class DirectoryDesk {

    @Inject
    private Settings settings;

    @Inject
    private Procedures procedures;

    @PermitAll
    public List<Region> regions() {
        return settings.regions();
    }

    @PermitAll
    public List<Office> offices(RegionId region) {
        return settings.offices(region);
    }

    /**
     * The office a citizen or a program means by a short name or by {@code region/slug}.
     * Empty when there is none, or when the short name is used in two regions.
     */
    @PermitAll
    public Optional<OfficeId> resolve(String name) {
        int slash = name.indexOf('/');
        var found = settings.regions().stream()
                .filter(region -> slash < 0 || region.id().value().equals(name.substring(0, slash)))
                .flatMap(region -> settings.offices(region.id()).stream())
                .map(Office::id)
                .filter(id -> id.slug().equals(name.substring(slash + 1)))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Everything the office published. Empty for an office that is not here. */
    @PermitAll
    public Optional<OfficeSheet> sheet(OfficeId id) {
        return settings.find(id, Office.class)
                .map(office -> new OfficeSheet(
                        settings.region(id.region()),
                        office,
                        settings.of(id, Channels.class),
                        settings.of(id, Requirements.class),
                        procedures.allCurrent(id),
                        settings.version(id),
                        settings.openForIntake(id)));
    }

    /** Offices for a citizen's everyday words, best first. */
    @PermitAll
    public List<OfficeMatch> find(String words) {
        var all = settings.regions().stream()
                .flatMap(r -> settings.offices(r.id()).stream())
                .filter(o -> settings.openForIntake(o.id()))
                .toList();
        return new OfficeFinder(words).among(all);
    }
}
