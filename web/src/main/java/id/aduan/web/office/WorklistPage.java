package id.aduan.web.office;

import id.aduan.complaint.ComplaintRow;
import id.aduan.complaint.ComplaintState;
import id.aduan.complaint.RegisterDesk;
import id.aduan.complaint.RegisterQuery;
import id.aduan.correspondence.FollowUpDesk;
import id.aduan.correspondence.FollowUpRow;
import id.aduan.deadline.Timeliness;
import id.aduan.handling.Worklist;
import id.aduan.handling.WorklistDesk;
import id.aduan.handling.WorklistRow;
import id.aduan.web.ui.Addresses;
import id.aduan.web.ui.DueView;
import id.aduan.web.ui.Dues;
import id.aduan.web.ui.Formats;
import id.aduan.web.ui.Standing;
import id.aduan.web.ui.StepView;
import id.aduan.web.ui.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** /meja: what waits for this officer, what waits for others, whom to tell. */
@Named
@RequestScoped
public class WorklistPage {

    private static final int MOST = 50;

    @Inject
    private MyOffice office;

    @Inject
    private WorklistDesk worklist;

    @Inject
    private FollowUpDesk followUps;

    @Inject
    private RegisterDesk register;

    @Inject
    private Dues dues;

    @Inject
    private Formats formats;

    @Inject
    private Words words;

    @Inject
    private Addresses addresses;

    @Inject
    private InstantSource clock;

    private @Nullable Worklist today;
    private @Nullable List<FollowUpRow> calls;

    public Worklist today() {
        if (today == null) {
            today = worklist.today(office.id());
        }
        return today;
    }

    /** People to be told by hand. */
    public List<FollowUpRow> calls() {
        if (calls == null) {
            calls = followUps.open(office.id());
        }
        return calls;
    }

    /** Those to be judged first on top. */
    public List<ComplaintRow> unnamed() {
        return in(ComplaintState.AWAITING_MERIT).stream()
                .sorted(Comparator.comparing(row -> row.waitsUntil().orElse(Instant.MAX)))
                .toList();
    }

    public List<ComplaintRow> incomplete() {
        return in(ComplaintState.AWAITING_SUPPLEMENT);
    }

    private List<ComplaintRow> in(ComplaintState state) {
        return register.page(office.id(), new RegisterQuery(state, "", null, MOST));
    }

    public Instant now() {
        return clock.instant();
    }

    public DueView due(WorklistRow row) {
        return dues.tag(row.timeliness());
    }

    public DueView callDue(FollowUpRow row) {
        return until(row.dueAt());
    }

    public DueView judgedBy(ComplaintRow row) {
        return until(row.waitsUntil().orElse(null));
    }

    private DueView until(@Nullable Instant due) {
        if (due == null) {
            return DueView.tag(Standing.PLAIN, words.get("office.worklist.noLimit"));
        }
        boolean late = now().isAfter(due);
        return DueView.tag(
                late ? Standing.OVERDUE : Standing.ON_TRACK,
                words.of(late ? "office.worklist.lateSince" : "office.worklist.until", formats.near(due, now())));
    }

    /** Below the tag: until when, or why the clock stands still. */
    public String moment(WorklistRow row) {
        if (row.timeliness() instanceof Timeliness.Standing standing) {
            return words.of("office.worklist.standing", standing.reason(), formats.near(standing.since(), now()));
        }
        return row.dueAt() == null ? "" : formats.near(row.dueAt(), now());
    }

    public String rowStyle(WorklistRow row) {
        return due(row).overdue() ? "genting" : "";
    }

    public List<StepView> bricks(WorklistRow row) {
        return Bricks.small(row.marks());
    }

    public String address(Object code) {
        return office.within(addresses.complaint(code));
    }
}
