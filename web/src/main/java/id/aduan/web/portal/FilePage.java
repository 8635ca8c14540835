package id.aduan.web.portal;

import id.aduan.channel.ChannelKind;
import id.aduan.intake.IntakeDesk;
import id.aduan.intake.IntakeOutcome;
import id.aduan.intake.Reporter;
import id.aduan.intake.Submission;
import id.aduan.onboarding.DirectoryDesk;
import id.aduan.onboarding.OfficeSheet;
import id.aduan.shared.Refusal;
import id.aduan.tenancy.Category;
import id.aduan.tenancy.OfficeId;
import id.aduan.web.ui.Say;
import id.aduan.web.ui.Throttle;
import id.aduan.web.ui.TrayFile;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * /lapor: four short pages that file a complaint, without a session. What was typed travels in the form itself, so neither an
 * error, an expiry nor a restart of the server loses it; the form's own key makes a double click one complaint.
 */
@Named
@RequestScoped
public class FilePage {

    static final int OFFICE = 1;
    static final int MATTER = 2;
    static final int IDENTITY = 3;
    static final int SEND = 4;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private IntakeDesk intake;

    @Inject
    private FilingCheck check;

    @Inject
    private EvidenceTray evidence;

    @Inject
    private Throttle throttle;

    @Inject
    private Say say;

    private final Map<String, String> said = new HashMap<>();
    private int step = OFFICE;
    private @Nullable OfficeSheet sheet;

    /** Finds out the office and the page before the fields are read, because they decide which fields there are. */
    @PostConstruct
    void arrive() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        sheet = directory.resolve(parameters.getOrDefault("kantor", ""))
                .flatMap(directory::sheet)
                .orElse(null);
        step = sheet == null ? OFFICE : Math.clamp(number(parameters.getOrDefault("langkah", "2")), MATTER, SEND);
        said.put("kunci", UUID.randomUUID().toString());
        said.put("kategori", parameters.getOrDefault("kategori", ""));
    }

    public void next() {
        var office = sheet();
        var faults = step == MATTER ? check.matter(said) : check.identity(said, office);
        evidence.collect(said);
        if (faults.isEmpty() && !say.failed()) {
            step = Math.min(step + 1, SEND);
        } else {
            faults.forEach((field, words) -> say.wrong("isi:" + field, words));
        }
    }

    public void back() {
        evidence.collect(said);
        step = Math.max(step - 1, MATTER);
    }

    public void removeFile(String token) {
        evidence.remove(said, token);
    }

    /** Sends, then shows the receipt. Everything is checked again, because the hidden fields came from the browser. */
    public void send() throws IOException {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        throttle.filing(request);
        var faults = new HashMap<>(check.matter(said));
        faults.putAll(check.identity(said, sheet()));
        if (!faults.isEmpty()) {
            step = check.matter(said).isEmpty() ? IDENTITY : MATTER;
            faults.forEach((field, words) -> say.wrong("isi:" + field, words));
            return;
        }
        var outcome = intake.receive(sheet().office().id(), submission(), evidence.uploads(said));
        switch (outcome) {
            case IntakeOutcome.Registered r -> received(r.receipt().code().toString());
            case IntakeOutcome.Incomplete i -> received(i.receipt().code().toString());
            case IntakeOutcome.AwaitingMerit m -> received(m.receipt().code().toString());
            case IntakeOutcome.Repeated r -> received(r.of().code().toString());
            case IntakeOutcome.Refused r -> refused(r.refusal());
        }
    }

    private void received(String code) throws IOException {
        evidence.clear(said);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/tanda-terima/" + code + "?baru=ya");
    }

    private void refused(Refusal refusal) {
        say.refused(refusal);
    }

    private Submission submission() {
        return new Submission(
                text("cerita"),
                text("kategori"),
                EventDates.of(said).iso(),
                text("tempat"),
                unnamed()
                        ? new Reporter("", "", text("telepon"), text("surel"), "")
                        : new Reporter(text("nama"), text("alamat"), text("telepon"), text("surel"), text("nik")),
                unnamed(),
                text("pegawai").equals("ya"),
                text("bolehKirim").equals("true"),
                true,
                text("kunci"),
                ChannelKind.WEB);
    }

    private String text(String field) {
        return said.getOrDefault(field, "") == null ? "" : said.getOrDefault(field, "").strip();
    }

    private static int number(String text) {
        return text.matches("[1-4]") ? Integer.parseInt(text) : MATTER;
    }

    public boolean unnamed() {
        return text("tanpaNama").equals("true");
    }

    public Map<String, String> getSaid() {
        return said;
    }

    public int step() {
        return step;
    }

    public boolean chosen() {
        return sheet != null;
    }

    /** The office complained to. Refuses (IllegalStateException) before one was chosen. */
    public OfficeSheet sheet() {
        if (sheet == null) {
            throw new IllegalStateException("No office was chosen yet.");
        }
        return sheet;
    }

    public OfficeId office() {
        return sheet().office().id();
    }

    /** The categories a citizen may pick: the leaves, in the order of the document. */
    public List<Category> categories() {
        var all = sheet().office().categories();
        return all.stream()
                .filter(c -> all.stream().noneMatch(child -> child.parent().equals(c.key())))
                .toList();
    }

    public String categoryName() {
        return sheet().office().category(text("kategori")).map(Category::name).orElse("");
    }

    public List<TrayFile> files() {
        return evidence.files(said);
    }
}
