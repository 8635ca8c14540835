package id.aduan.web.office;

import id.aduan.complaint.ComplaintSheet;
import id.aduan.complaint.RegisterDesk;
import id.aduan.complaint.TrackingCode;
import id.aduan.correspondence.FollowUpDesk;
import id.aduan.correspondence.FollowUpRow;
import id.aduan.handling.Progress;
import id.aduan.handling.WorklistDesk;
import id.aduan.tenancy.NoEntry;
import id.aduan.web.ui.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The complaint an officer has on the table: its sheet, where it stands, whom it owes a call. Read once a request. */
@Named
@RequestScoped
public class OpenCase {

    @Inject
    private MyOffice office;

    @Inject
    private RegisterDesk register;

    @Inject
    private WorklistDesk worklist;

    @Inject
    private FollowUpDesk followUps;

    @Inject
    private Addresses addresses;

    @Inject
    private HttpServletRequest request;

    private @Nullable UUID id;
    private @Nullable ComplaintSheet sheet;
    private @Nullable Progress progress;
    private @Nullable List<FollowUpRow> calls;

    /** Answers 403 or 404 before anything is drawn. */
    public void check() throws IOException {
        office.check();
        if (office.isPresent() && !isHere()) {
            office.notFound();
        }
    }

    private boolean isHere() {
        try {
            return find().isPresent() && sheet() != null;
        } catch (NoEntry notHere) {
            return false;
        }
    }

    /** Complaint and answer are both addressed by the tracking code: nobody has to know an id. */
    private Optional<UUID> find() {
        return TrackingCode.read(
                        Optional.ofNullable(request.getParameter("kode")).orElse(""))
                .flatMap(code -> register.byCode(office.id(), code));
    }

    /** Refuses (NoEntry) what is not in this house. */
    public UUID id() {
        if (id == null) {
            id = find().orElseThrow(NoEntry::notHere);
        }
        return id;
    }

    public ComplaintSheet sheet() {
        if (sheet == null) {
            sheet = register.open(office.id(), id());
        }
        return sheet;
    }

    public String code() {
        return sheet().row().code().toString();
    }

    /** Whether its procedure began: an unnamed or incomplete complaint has only a foreseen one. */
    public boolean isBegun() {
        return progress().steps().stream().anyMatch(step -> step.openedAt() != null || step.doneAt() != null);
    }

    public Progress progress() {
        if (progress == null) {
            progress = worklist.progress(office.id(), id());
        }
        return progress;
    }

    public Optional<Progress.Move> move(Progress.Action action) {
        return progress().moves().stream()
                .filter(move -> move.action() == action)
                .findFirst();
    }

    public boolean may(String action) {
        return progress().may(Progress.Action.valueOf(action));
    }

    /** Whom to tell by hand about this complaint. */
    public List<FollowUpRow> calls() {
        if (calls == null) {
            calls = followUps.of(office.id(), id());
        }
        return calls;
    }

    /** The address of this page, for coming back after a deed. */
    public String address() {
        return office.within(addresses.complaint(code()));
    }

    public String letterAddress() {
        return office.within(addresses.reply(code()));
    }
}
