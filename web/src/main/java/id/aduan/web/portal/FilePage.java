package id.aduan.web.portal;

import id.aduan.intake.IntakeDesk;
import id.aduan.intake.IntakeOutcome;
import id.aduan.onboarding.DirectoryDesk;
import id.aduan.onboarding.OfficeSheet;
import id.aduan.tenancy.Category;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Region;
import id.aduan.web.ui.Addresses;
import id.aduan.web.ui.Say;
import id.aduan.web.ui.Throttle;
import id.aduan.web.ui.TrayFile;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * /lapor: four short pages that file a complaint, without a session. What was typed travels in the form itself, so neither an
 * error, an expiry nor a restart of the server loses it; the form's own key makes a double click one complaint.
 */
@Named
@RequestScoped
public class FilePage {

    private static final int OFFICE = 1;
    private static final int MATTER = 2;
    private static final int IDENTITY = 3;
    private static final int SEND = 4;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private IntakeDesk intake;

    @Inject
    private FilingCheck check;

    @Inject
    private EvidenceTray tray;

    @Inject
    private Throttle throttle;

    @Inject
    private Say say;

    @Inject
    private Addresses addresses;

    @Inject
    private HttpServletRequest request;

    private final FilingForm form = new FilingForm();
    private Optional<OfficeSheet> sheet = Optional.empty();
    private int step = OFFICE;

    /** Finds out the office and the page before the fields are read, because they decide which fields there are. */
    @PostConstruct
    void arrive() {
        sheet = directory.resolve(parameter("kantor")).flatMap(directory::sheet);
        var asked = parameter("f:step");
        step = sheet.isEmpty() ? OFFICE : asked.matches("[2-4]") ? Integer.parseInt(asked) : MATTER;
        form.put("key", UUID.randomUUID().toString());
        form.put("category", parameter("kategori"));
    }

    public void next() {
        throttle.lookup(request);
        boolean sound = step == MATTER ? check.matter(form) : check.identity(form, sheet());
        if (collect() && sound) {
            step = Math.min(step + 1, SEND);
        }
    }

    public void back() {
        throttle.lookup(request);
        collect();
        step = Math.max(step - 1, MATTER);
    }

    public void remove(String token) {
        collect();
        form.put("files", tray.without(form.text("files"), token));
    }

    /** Sends, then shows the receipt. Everything is checked again, because the hidden fields came from the browser. */
    public void send() throws IOException {
        throttle.filing(request);
        if (!check.matter(form)) {
            step = MATTER;
            return;
        }
        if (!check.identity(form, sheet())) {
            step = IDENTITY;
            return;
        }
        switch (intake.receive(office().id(), form.submission(), tray.uploads(form.text("files")))) {
            case IntakeOutcome.Registered r -> received(r.receipt().code());
            case IntakeOutcome.Incomplete i -> received(i.receipt().code());
            case IntakeOutcome.AwaitingMerit m -> received(m.receipt().code());
            case IntakeOutcome.Repeated r -> received(r.of().code());
            case IntakeOutcome.Refused r -> say.refused(r.refusal());
        }
    }

    private void received(Object code) {
        tray.clearAll(form.text("files"));
        addresses.redirect(addresses.receipt(code) + "?baru=ya");
    }

    private boolean collect() {
        var collected = tray.collect(form.text("files"));
        form.put("files", collected.carried());
        return collected.sound();
    }

    private String parameter(String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value;
    }

    public FilingForm getForm() {
        return form;
    }

    public int getStep() {
        return step;
    }

    public boolean isChosen() {
        return sheet.isPresent();
    }

    /** The office complained to. Refuses (NoSuchElementException) before one was chosen. */
    public OfficeSheet sheet() {
        return sheet.orElseThrow();
    }

    public Office office() {
        return sheet().office();
    }

    public List<Region> regions() {
        return directory.regions();
    }

    public List<Office> offices(Region region) {
        return directory.offices(region.id());
    }

    /** The categories a citizen may pick: the leaves, in the order of the document. */
    public List<Category> categories() {
        var all = office().categories();
        return all.stream()
                .filter(c -> all.stream().noneMatch(child -> child.parent().equals(c.key())))
                .toList();
    }

    public String categoryName() {
        return office().category(form.text("category")).map(Category::name).orElse("");
    }

    public List<TrayFile> files() {
        return TrayFile.read(form.text("files"));
    }
}
