package id.aduan.web.ui;

import id.aduan.shared.Post;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The officer at the screen, as the identity provider names them: for the header, the menu and the first office of a
 * page. What they may do is decided behind the desks.
 */
@Named
@RequestScoped
public class SignedIn {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    public boolean isPresent() {
        return request.getUserPrincipal() != null;
    }

    public String getUsername() {
        return claims().username();
    }

    /** How colleagues read the officer; the user name where the account has no name. */
    public String getName() {
        return claims().name();
    }

    /** Positions held, in the order of the account. */
    public List<Post> posts() {
        return claims().groups().stream()
                .flatMap(group -> new Group(group).post().stream())
                .toList();
    }

    /** The office this officer works for: that of the first position. */
    public Optional<OfficeId> office() {
        return posts().stream().findFirst().map(post -> OfficeId.of(post.office()));
    }

    /** The government this officer belongs to: of the office, or supervised by an administrator. */
    public Optional<RegionId> region() {
        return claims().groups().stream().findFirst().map(group -> new Group(group).region());
    }

    public boolean isRegencyAdmin() {
        return request.isUserInRole("regency-admin");
    }

    /** First line of the header: the office, or the government for its administrators. */
    public String getHouse() {
        return office().flatMap(id -> settings.find(id, Office.class))
                .map(office -> office.shortName() + ", "
                        + settings.region(office.id().region()).name())
                .or(() -> region().map(region -> settings.region(region).name()))
                .orElse("");
    }

    /** Names of the positions held in the first office: "Kepala Bidang, Plh. Sekretaris". */
    public String getPositions() {
        return office().flatMap(id -> settings.find(id, Office.class))
                .map(office -> posts().stream()
                        .filter(post -> post.office().equals(office.id().value()))
                        .flatMap(post -> office.position(post.position()).stream())
                        .map(position -> position.title())
                        .collect(Collectors.joining(", ")))
                .orElse("");
    }

    private Claims claims() {
        return Claims.of(request.getUserPrincipal());
    }
}
