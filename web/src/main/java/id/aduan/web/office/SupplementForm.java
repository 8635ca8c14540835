package id.aduan.web.office;

import id.aduan.intake.IntakeDesk;
import id.aduan.intake.PrintedRequirement;
import id.aduan.intake.Reporter;
import id.aduan.intake.Supplement;
import id.aduan.intake.SupplementOutcome;
import id.aduan.web.ui.Say;
import id.aduan.web.ui.TrayFile;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a reporter brings to the counter later: words, who it is, a document shown, files. */
@Named
@RequestScoped
public class SupplementForm {

    private static final String FILES = "supplement:evidence";

    @Inject
    private OpenCase open;

    @Inject
    private MyOffice office;

    @Inject
    private IntakeDesk intake;

    @Inject
    private CounterTray tray;

    @Inject
    private Deeds deeds;

    @Inject
    private Say say;

    private final Typed typed = new Typed();

    @PostConstruct
    void arrive() {
        typed.put("key", UUID.randomUUID().toString());
    }

    /** What is still owed, in the office's own words. */
    public List<PrintedRequirement> owed() {
        return office.sheet().requirements().printedOf(open.sheet().missing());
    }

    public void send() throws IOException, ServletException {
        boolean sound = tray.collect(typed, FILES);
        if (!sound) {
            return;
        }
        var more = new Supplement(
                typed.text("more"), reporter(), typed.ticked("seen"), tray.uploads(typed), typed.text("key"));
        told(intake.supplementAtCounter(office.id(), open.id(), more));
    }

    private void told(SupplementOutcome outcome) throws IOException {
        switch (outcome) {
            case SupplementOutcome.Added added -> done("office.case.added");
            case SupplementOutcome.Complete complete -> done("office.case.nowComplete");
            case SupplementOutcome.StillMissing still ->
                done(
                        "office.case.stillMissing",
                        PrintedRequirement.of(still.missing()).stream()
                                .map(PrintedRequirement::text)
                                .collect(Collectors.joining("; ")));
            case SupplementOutcome.AwaitingMerit merit -> done("office.case.nowMerit");
            case SupplementOutcome.Refused refused -> say.refused(refused.refusal());
        }
    }

    private void done(String key, Object... arguments) throws IOException {
        tray.clear(typed);
        deeds.lead(open.address(), key, arguments);
    }

    private Reporter reporter() {
        return new Reporter(
                typed.text("name"), typed.text("address"), typed.text("phone"), typed.text("email"), typed.text("nik"));
    }

    public List<TrayFile> files() {
        return TrayFile.read(typed.text("files"));
    }

    public Typed getTyped() {
        return typed;
    }
}
