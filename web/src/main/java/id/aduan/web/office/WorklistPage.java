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
    private static final int SHOWN = 10;
    /** Calls shown at once; the others are folded below them. */
    private static final int CALLS = 5;

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
    private @Nullable Waiting unnamed;
    private @Nullable Waiting incomplete;

    public Worklist today() {
        if (today == null) {
            today = worklist.today(office.id());
        }
        return today;
    }

    /** What of the whole office is due, as many as fit beside the lists. */
    public List<WorklistRow> due() {
        return first(today().due(), SHOWN);
    }

    public boolean isDueCut() {
        return today().due().size() > SHOWN;
    }

    /** People to be told by hand. */
    public List<FollowUpRow> calls() {
        if (calls == null) {
            calls = followUps.open(office.id());
        }
        return calls;
    }

    public List<FollowUpRow> firstCalls() {
        return first(calls(), CALLS);
    }

    public List<FollowUpRow> otherCalls() {
        return calls().subList(firstCalls().size(), calls().size());
    }

    /** Complaints in a state that only waits; the register has all of them. */
    public record Waiting(List<ComplaintRow> rows, boolean more, String all) {}

    public Waiting unnamed() {
        if (unnamed == null) {
            unnamed = in(ComplaintState.AWAITING_MERIT);
        }
        return unnamed;
    }

    public Waiting incomplete() {
        if (incomplete == null) {
            incomplete = in(ComplaintState.AWAITING_SUPPLEMENT);
        }
        return incomplete;
    }

    /** Those to be judged or completed first on top. */
    private Waiting in(ComplaintState state) {
        List<ComplaintRow> rows = register.page(office.id(), new RegisterQuery(state, "", null, MOST)).stream()
                .sorted(Comparator.comparing(row -> row.waitsUntil().orElse(Instant.MAX)))
                .toList();
        String all = office.within(addresses.register() + "?keadaan=" + state);
        return new Waiting(first(rows, SHOWN), rows.size() > SHOWN, all);
    }

    private static <T> List<T> first(List<T> rows, int most) {
        return rows.subList(0, Math.min(most, rows.size()));
    }

    public Instant now() {
        return clock.instant();
    }

    public DueView due(WorklistRow row) {
        return dues.tag(row.timeliness());
    }

    /** The first sentence of what is to be done; the complaint's page has the rest. */
    public String brief(FollowUpRow call) {
        return call.words().replaceFirst("(?<=[.!?]) .*$", "");
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
                words.of(late ? "office.worklist.lateSince" : "office.worklist.until", formats.nearDay(due, now())));
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
