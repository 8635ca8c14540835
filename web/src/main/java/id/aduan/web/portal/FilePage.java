package id.aduan.web.portal;

import id.aduan.intake.IntakeDesk;
import id.aduan.intake.IntakeOutcome;
import id.aduan.onboarding.DirectoryDesk;
import id.aduan.onboarding.OfficeSheet;
import id.aduan.shared.Refusal;
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
 * error, an expiry nor a restart of the server loses it; the form's own key makes a double click one complaint. After every
 * press the reader is led to the address of a page, so that going back, forward and reloading show pages and repeat nothing.
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
    private FormShelf shelf;

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
    private boolean lost;

    /** Finds out the office, the page and the files before the fields are read: they decide which fields and buttons there are. */
    @PostConstruct
    void arrive() {
        sheet = directory.resolve(parameter("kantor")).flatMap(directory::sheet);
        if (sheet.isEmpty()) {
            return;
        }
        form.put("key", UUID.randomUUID().toString());
        form.put("number", shelf.fresh());
        form.put("category", parameter("kategori"));
        form.put("files", parameter("f:files"));
        var number = parameter("isian");
        lost = !isSending() && !number.isEmpty() && !shelf.recall(number, form);
        var asked = lost || number.isEmpty() && !isSending() ? "" : parameter(isSending() ? "f:step" : "langkah");
        step = asked.matches("[2-4]") ? Integer.parseInt(asked) : MATTER;
        shelf.offer();
    }

    /** Says what was wrong when the page was sent: it has an address of its own and was led to since. */
    public void greet() {
        if (isSending() || isSent()) {
            return;
        }
        if (lost) {
            say.warned("portal.file.lost");
        }
        tell();
        if (parameter("periksa").equals("ya")) {
            sound();
        }
    }

    public void next() {
        throttle.lookup(request);
        form.refuse(collect());
        boolean sound = sound() && form.refusals().isEmpty();
        show(sound ? Math.min(step + 1, SEND) : step, sound ? "" : "&periksa=ya");
    }

    public void back() {
        throttle.lookup(request);
        form.refuse(collect());
        show(Math.max(step - 1, MATTER), "");
    }

    /** Takes the chosen files and stays on the page. */
    public void attach() {
        throttle.lookup(request);
        form.refuse(collect());
        show(MATTER, "#bukti");
    }

    public void remove(String token) {
        form.refuse(collect());
        form.put("files", tray.without(form.text("files"), token));
        show(MATTER, "#bukti");
    }

    /** Forgets what was typed, here and on the citizen's own device: for phones that have more than one user. */
    public void discard() {
        tray.clearAll(form.text("files"));
        shelf.keep(new FilingForm(form.text("number")));
        addresses.redirect(addresses.file(office().id().value()) + "?buang=ya");
    }

    /** Sends, then shows the receipt. Everything is checked again, because the hidden fields came from the browser. */
    public void send() throws IOException {
        throttle.filing(request);
        var before = new FilingForm(form.text("number"));
        if (shelf.recall(form.text("number"), before) && !before.text("sent").isEmpty()) {
            addresses.redirect(addresses.receipt(before.text("sent")));
        } else if (!check.matter(form)) {
            show(MATTER, "&periksa=ya");
        } else if (!check.identity(form, sheet())) {
            show(IDENTITY, "&periksa=ya");
        } else {
            file();
        }
    }

    private void file() throws IOException {
        switch (intake.receive(office().id(), form.submission(), tray.uploads(form.text("files")))) {
            case IntakeOutcome.Registered r -> received(r.receipt().code());
            case IntakeOutcome.Incomplete i -> received(i.receipt().code());
            case IntakeOutcome.AwaitingMerit m -> received(m.receipt().code());
            case IntakeOutcome.Repeated r -> received(r.of().code());
            case IntakeOutcome.Refused r -> {
                form.refuse(List.of(r.refusal()));
                show(isOfFiles(r.refusal()) ? MATTER : SEND, "");
            }
        }
    }

    /** What is left of the form leads whoever goes back to the receipt. */
    private void received(Object code) {
        tray.clearAll(form.text("files"));
        var sent = new FilingForm(form.text("number"));
        sent.put("sent", code.toString());
        shelf.keep(sent);
        addresses.redirect(addresses.receipt(code) + "?baru=ya");
    }

    /** Leads to the address of a page; a browser that keeps no cookie is shown the page at once, as the answer to its form. */
    private void show(int next, String more) {
        step = next;
        if (shelf.keep(form)) {
            addresses.redirect(addresses.file(office().id().value()) + "?isian=" + form.text("number") + "&langkah="
                    + step + more);
        } else {
            tell();
        }
    }

    private void tell() {
        form.refusals().forEach(refusal -> {
            if (isOfFiles(refusal)) {
                tray.tell(List.of(refusal));
            } else {
                say.refused(refusal);
            }
        });
    }

    private static boolean isOfFiles(Refusal refusal) {
        return refusal.code().startsWith("evidence-");
    }

    private boolean sound() {
        return step == MATTER ? check.matter(form) : check.identity(form, sheet());
    }

    private List<Refusal> collect() {
        var collected = tray.collect(form.text("files"));
        form.put("files", collected.carried());
        return collected.refusals();
    }

    private boolean isSending() {
        return request.getMethod().equals("POST");
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

    /** This form was sent; what is left of it is the code of the receipt. */
    public boolean isSent() {
        return !form.text("sent").isEmpty();
    }

    /** The citizen had everything thrown away. */
    public boolean isDiscarded() {
        return parameter("buang").equals("ya");
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
