package id.aduan.web.office;

import id.aduan.deadline.WorkingCalendar;
import id.aduan.onboarding.DirectoryDesk;
import id.aduan.onboarding.OfficeSheet;
import id.aduan.shared.Post;
import id.aduan.tenancy.Category;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Position;
import id.aduan.web.ui.Addresses;
import id.aduan.web.ui.SignedIn;
import id.aduan.web.ui.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The office whose desk is shown: {@code ?kantor=region/slug} among those the officer works for, else the first. */
@Named
@RequestScoped
public class MyOffice {

    private static final String PARAMETER = "kantor";
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    @Inject
    private SignedIn signedIn;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private Addresses addresses;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private Optional<OfficeSheet> sheet = Optional.empty();

    /** Offices this officer holds a position in, each once. */
    public List<OfficeId> all() {
        return signedIn.posts().stream()
                .map(Post::office)
                .distinct()
                .map(OfficeId::of)
                .toList();
    }

    private Optional<OfficeId> chosen() {
        String asked = Optional.ofNullable(request.getParameter(PARAMETER)).orElse("");
        return all().stream().filter(id -> id.value().equals(asked)).findFirst().or(() -> all().stream()
                .findFirst());
    }

    /** Whoever holds no position in an open office has no desk. */
    public boolean isPresent() {
        return chosen().flatMap(directory::sheet).isPresent();
    }

    /** Answers 403 for an account without a position, and leads administrators to their own page, before one is drawn. */
    public void check() throws IOException {
        if (isPresent()) {
            return;
        }
        if (all().isEmpty() && signedIn.isRegencyAdmin()) {
            addresses.redirect("/wilayah");
        } else {
            forbidden();
        }
    }

    void forbidden() throws IOException {
        answer(FORBIDDEN);
    }

    void notFound() throws IOException {
        answer(NOT_FOUND);
    }

    private static void answer(int status) throws IOException {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().responseSendError(status, "");
        context.responseComplete();
    }

    /** Refuses (NoEntry) an account without a position. */
    public OfficeId id() {
        return chosen().orElseThrow(NoEntry::notHere);
    }

    public OfficeSheet sheet() {
        if (sheet.isEmpty()) {
            sheet = directory.sheet(id());
        }
        return sheet.orElseThrow(NoEntry::notHere);
    }

    public Office office() {
        return sheet().office();
    }

    /** Whether the officer's post here heads this office or receives its complaints: those may open identities. */
    public boolean isTrusted() {
        return signedIn.posts().stream()
                .filter(post -> post.office().equals(id().value()))
                .flatMap(post -> office().position(post.position()).stream())
                .anyMatch(position -> position.head() || position.receives());
    }

    public WorkingCalendar calendar() {
        return office().calendar();
    }

    public String nameOf(OfficeId id) {
        return directory.sheet(id).map(s -> s.office().shortName()).orElse(id.value());
    }

    /** Who did it, from the word the record keeps: an account, a citizen, or the portal by itself. */
    public String actor(String label) {
        return label.startsWith("sistem:")
                ? words.get("office.actor.portal")
                : label.equals("warga") ? words.get("office.actor.citizen") : label;
    }

    public String category(String key) {
        return office().category(key).map(Category::name).orElse("");
    }

    public String position(String key) {
        return office().position(key).map(Position::title).orElse(key);
    }

    /** Keeps the chosen office in an address, for officers who work for several. */
    public String within(String address) {
        return all().size() < 2 ? address : address + (address.contains("?") ? "&" : "?") + PARAMETER + "=" + id();
    }
}
