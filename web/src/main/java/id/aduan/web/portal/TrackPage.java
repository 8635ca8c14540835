package id.aduan.web.portal;

import id.aduan.complaint.TrackedCase;
import id.aduan.complaint.TrackingDesk;
import id.aduan.complaint.WithdrawOutcome;
import id.aduan.intake.IntakeDesk;
import id.aduan.intake.PrintedRequirement;
import id.aduan.intake.Supplement;
import id.aduan.intake.SupplementOutcome;
import id.aduan.onboarding.DirectoryDesk;
import id.aduan.onboarding.OfficeSheet;
import id.aduan.web.ui.Addresses;
import id.aduan.web.ui.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** /lacak/{code}: the citizen's view of a case: what happened, what comes next, by when and why then. */
@Named
@RequestScoped
public class TrackPage {

    @Inject
    private TrackingDesk tracking;

    @Inject
    private IntakeDesk intake;

    @Inject
    private DirectoryDesk directory;

    @Inject
    private CodeDoor door;

    @Inject
    private EvidenceTray tray;

    @Inject
    private Say say;

    @Inject
    private Addresses addresses;

    @Inject
    private HttpServletRequest request;

    private final FilingForm form = new FilingForm();
    private Optional<TrackedCase> tracked = Optional.empty();
    private String asked = "";

    @PostConstruct
    void arrive() {
        asked = Optional.ofNullable(request.getParameter("kode")).orElse("").strip();
        form.put("key", UUID.randomUUID().toString());
        tracked = door.open(asked, tracking::follow);
    }

    /** A code typed into the form has an address of its own; a code nobody holds is said on this page. */
    public void check() {
        if (tracked.isEmpty() && !asked.isEmpty()) {
            say.wrongAt("kode", "portal.track.unknown");
        }
        if (isUnsure()) {
            say.wrongAt("w:sure", "portal.track.sure.required");
        }
    }

    /** Sends what the citizen adds. Nothing typed is lost when it is refused. */
    public void supplement() throws IOException {
        var collected = tray.collect("");
        if (!collected.refusals().isEmpty()) {
            tray.tell(collected.refusals());
            tray.clearAll(collected.carried());
            return;
        }
        var more = new Supplement(
                form.text("more"), form.reporter(), false, tray.uploads(collected.carried()), form.text("key"));
        var outcome = intake.supplement(tracked().code(), more);
        tray.clearAll(collected.carried());
        switch (outcome) {
            case SupplementOutcome.Added ignored -> again("ditambah");
            case SupplementOutcome.Complete ignored -> again("lengkap");
            case SupplementOutcome.StillMissing ignored -> again("ditambah");
            case SupplementOutcome.AwaitingMerit ignored -> again("ditambah");
            case SupplementOutcome.Refused refused -> say.refused(refused.refusal());
        }
    }

    public void withdraw() {
        if (!form.text("sure").equals("yes")) {
            again("belum-yakin");
            return;
        }
        switch (tracking.withdraw(tracked().code(), form.text("reason"))) {
            case WithdrawOutcome.Withdrawn ignored -> again("dicabut");
            case WithdrawOutcome.TooLate late -> say.refused(late.refusal());
        }
    }

    private void again(String news) {
        addresses.redirect(addresses.track(tracked().code()) + "?kabar=" + news);
    }

    /** Key of what was just done, for a sentence at the top; empty for nothing. */
    public String news() {
        return List.of("ditambah", "lengkap", "dicabut").contains(told()) ? told() : "";
    }

    /** Pressed to withdraw without saying that this is meant. */
    public boolean isUnsure() {
        return tracked.isPresent() && told().equals("belum-yakin");
    }

    private String told() {
        return Optional.ofNullable(request.getParameter("kabar")).orElse("");
    }

    public boolean isFound() {
        return tracked.isPresent();
    }

    public TrackedCase tracked() {
        return tracked.orElseThrow();
    }

    public OfficeSheet sheet() {
        return directory.sheet(tracked().office()).orElseThrow();
    }

    public List<PrintedRequirement> owed() {
        return tracked().missing().isEmpty() ? List.of() : intake.owed(tracked().code());
    }

    public String getAsked() {
        return asked;
    }

    public FilingForm getForm() {
        return form;
    }
}
