package id.aduan.web.portal;

import id.aduan.onboarding.DirectoryDesk;
import id.aduan.onboarding.OfficeMatch;
import id.aduan.tenancy.Category;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Region;
import id.aduan.web.ui.Addresses;
import id.aduan.web.ui.Words;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.cdi.Param;

/** The door: finds the right office by what went wrong, by government, or by the citizen's own words. */
@Named
@RequestScoped
public class HomePage {

    private static final int NAMED_SUBJECTS = 2;
    /** More offices than these are folded away below them. */
    private static final int OPEN_OFFICES = 6;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    @Inject
    @Param(name = "cari")
    private String sought;

    private List<OfficeLink> found = List.of();
    private boolean exact;

    /** A link to an office, with what may be complained of there or why it was found. */
    public record OfficeLink(String name, String about, String address) {}

    /** One government and its offices; {@code more} are folded. */
    public record RegionList(String name, List<OfficeLink> offices, List<OfficeLink> more) {}

    /** Something people come with, in their own words. {@code icon} is also its name among the words. */
    public record Subject(String icon, String name, String about, String address) {}

    public String getSought() {
        return Optional.ofNullable(sought).map(String::strip).orElse("");
    }

    @PostConstruct
    void search() {
        var matches = getSought().isEmpty() ? List.<OfficeMatch>of() : directory.find(getSought());
        exact = matches.stream().anyMatch(OfficeMatch::whole);
        found = matches.stream()
                .filter(match -> match.whole() || !exact)
                .map(match -> link(match.office(), about(match.office(), match.why())))
                .toList();
    }

    /** Offices for the words looked for, best first; those that fit only in part where none fits wholly. */
    public List<OfficeLink> getFound() {
        return found;
    }

    /** Whether what was found fits every word. */
    public boolean isExact() {
        return exact;
    }

    public List<Subject> getSubjects() {
        return Stream.of(words.get("portal.home.subjects").split(" "))
                .map(this::subject)
                .toList();
    }

    public List<RegionList> getRegions() {
        return directory.regions().stream().map(this::offices).toList();
    }

    /** Numbers to call instead of writing, each once. */
    public List<Region.EmergencyNumber> getEmergencies() {
        return directory.regions().stream()
                .flatMap(region -> region.emergencies().stream())
                .collect(Collectors.toMap(Region.EmergencyNumber::number, number -> number, (first, same) -> first))
                .values()
                .stream()
                .sorted((one, other) -> one.number().compareTo(other.number()))
                .toList();
    }

    private Subject subject(String icon) {
        String key = "portal.home.subject." + icon;
        return new Subject(icon, words.get(key), words.get(key + ".about"), words.get(key + ".address"));
    }

    private RegionList offices(Region region) {
        List<OfficeLink> links = directory.offices(region.id()).stream()
                .map(office -> link(office, subjects(office)))
                .toList();
        int open = Math.min(OPEN_OFFICES, links.size());
        return new RegionList(region.name(), links.subList(0, open), links.subList(open, links.size()));
    }

    private OfficeLink link(Office office, String about) {
        return new OfficeLink(office.shortName(), about, addresses.office(office.id()));
    }

    private String about(Office office, String why) {
        return why.isEmpty() ? office.government() : words.of("portal.home.why", office.government(), why);
    }

    private static String subjects(Office office) {
        var all = office.categories();
        return all.stream()
                .filter(c -> all.stream().noneMatch(child -> child.parent().equals(c.key())))
                .sorted(Comparator.comparing(Category::stated).reversed())
                .limit(NAMED_SUBJECTS)
                .map(Category::name)
                .collect(Collectors.joining("; "));
    }
}
