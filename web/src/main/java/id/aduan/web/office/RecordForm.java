package id.aduan.web.office;

import id.aduan.complaint.Receipt;
import id.aduan.intake.IntakeDesk;
import id.aduan.intake.IntakeOutcome;
import id.aduan.intake.Reporter;
import id.aduan.intake.Submission;
import id.aduan.intake.Transcript;
import id.aduan.tenancy.ComplaintKind;
import id.aduan.web.ui.Addresses;
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

/** What the officer at the counter typed; kept on the page until the register has it. */
@Named
@RequestScoped
public class RecordForm {

    @Inject
    private RecordPage page;

    @Inject
    private MyOffice office;

    @Inject
    private IntakeDesk intake;

    @Inject
    private RecordCheck check;

    @Inject
    private CounterTray tray;

    @Inject
    private Addresses addresses;

    @Inject
    private Say say;

    private final Typed typed = new Typed();
    private final Arrival arrival = new Arrival();

    /** The form's own key makes a second press the same complaint. */
    @PostConstruct
    void arrive() {
        typed.put("key", UUID.randomUUID().toString());
        typed.put("named", "yes");
    }

    public void send() throws IOException, ServletException {
        boolean files = tray.collect(typed, "f:evidence");
        if (!check.sound(typed, arrival, page) || !files) {
            return;
        }
        switch (intake.record(office.id(), transcript(), tray.uploads(typed))) {
            case IntakeOutcome.Registered r -> recorded(r.receipt(), "office.record.told");
            case IntakeOutcome.Incomplete i -> recorded(i.receipt(), "office.record.toldIncomplete");
            case IntakeOutcome.AwaitingMerit m -> recorded(m.receipt(), "office.record.toldMerit");
            case IntakeOutcome.Repeated r -> recorded(r.of(), "office.record.toldAgain");
            case IntakeOutcome.Refused r -> say.refused(r.refusal());
        }
    }

    private void recorded(Receipt receipt, String told) throws IOException {
        tray.clear(typed);
        say.doneNext(told, receipt.number());
        addresses.redirect(office.within(addresses.record() + "?selesai=" + receipt.code()));
    }

    private Transcript transcript() {
        return new Transcript(
                submission(),
                arrival.at().orElse(null),
                typed.text("backdate"),
                typed.text("companion"),
                typed.text("language"),
                typed.ticked("readBack"),
                typed.text("outsideId"),
                typed.isEmpty("kind") ? null : ComplaintKind.valueOf(typed.text("kind")),
                typed.ticked("documentSeen"),
                typed.ticked("urgent"));
    }

    private Submission submission() {
        boolean unnamed = typed.text("named").equals("no");
        return new Submission(
                typed.text("story"),
                typed.text("category"),
                typed.text("happened"),
                typed.text("place"),
                unnamed
                        ? new Reporter("", "", typed.text("phone"), typed.text("email"), "")
                        : new Reporter(
                                typed.text("name"),
                                typed.text("address"),
                                typed.text("phone"),
                                typed.text("email"),
                                typed.text("nik")),
                unnamed,
                typed.ticked("about"),
                typed.ticked("forward"),
                typed.ticked("explained"),
                typed.text("key"),
                page.channel());
    }

    public List<TrayFile> files() {
        return TrayFile.read(typed.text("files"));
    }

    public Typed getTyped() {
        return typed;
    }

    public Arrival getArrival() {
        return arrival;
    }
}
