package id.aduan.web.ui;

import id.aduan.deadline.Deadline;
import id.aduan.deadline.Timeliness;
import id.aduan.deadline.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Shows a deadline: how it stands now, when it is due, and the sum behind it, line by line. */
@Named
@ApplicationScoped
public class Dues {

    private static final int MOST_LINES = 14;

    @Inject
    private InstantSource clock;

    @Inject
    private Formats formats;

    @Inject
    private Words words;

    /** How it stands now, as a tag for lists. */
    public DueView tag(Timeliness timeliness) {
        return DueView.tag(standing(timeliness), timeliness.words());
    }

    /**
     * The whole of it.
     *
     * @param caption what is due, e.g. "Janji jawaban"
     * @param source the clause it comes from; may be empty
     */
    public DueView whole(Deadline deadline, WorkingCalendar calendar, String caption, String source) {
        var timeliness = Timeliness.of(deadline, clock.instant(), calendar);
        var moment = deadline.due() == null ? "" : formats.near(deadline.due(), clock.instant());
        var view = tag(timeliness).captioned(caption, moment);
        return deadline.derivation().isEmpty()
                ? view
                : view.explained(words.get("ui.why"), List.of(sum(deadline, source)));
    }

    /** The same without judging how it stands: for paper and for what is done. */
    public DueView plain(Deadline deadline, String caption, String source) {
        var fact = deadline.due() == null ? words.get("ui.due.none") : formats.moment(deadline.due());
        var view = DueView.tag(Standing.PLAIN, fact).captioned(caption, "");
        return deadline.derivation().isEmpty()
                ? view
                : view.explained(words.get("ui.why"), List.of(sum(deadline, source)));
    }

    /** The same for what was done: whether it was kept. */
    public DueView settled(Deadline deadline, Instant done, String caption, String source) {
        var due = deadline.due();
        if (due == null) {
            return plain(deadline, caption, source);
        }
        boolean kept = !done.isAfter(due);
        var view = DueView.tag(
                        kept ? Standing.ON_TRACK : Standing.OVERDUE, words.get(kept ? "ui.due.kept" : "ui.due.broken"))
                .captioned(caption, words.of("ui.due.limit", formats.moment(due)));
        return view.explained(words.get("ui.why"), List.of(sum(deadline, source)));
    }

    private SumView sum(Deadline deadline, String source) {
        var lines = new ArrayList<SumView.Line>();
        for (var line : deadline.derivation()) {
            if (lines.size() < MOST_LINES || line.kind() == Deadline.Kind.DUE) {
                lines.add(line(line));
            } else if (lines.size() == MOST_LINES) {
                lines.add(SumView.line("…", words.get("ui.sum.more")));
            }
        }
        return new SumView("", lines, source);
    }

    private SumView.Line line(Deadline.Line line) {
        var day = formats.shortDay(line.date());
        var hours = line.from() == null || line.to() == null
                ? ""
                : formats.clock(line.from()) + "–" + formats.clock(line.to());
        return switch (line.kind()) {
            case STARTS ->
                SumView.line(
                        day,
                        words.of("ui.sum.starts", line.from() == null ? "" : formats.clock(line.from()), line.why())
                                .strip());
            case COUNTED ->
                SumView.line(
                        day,
                        (hours.isEmpty() ? words.get("ui.sum.day") : words.of("ui.sum.hours", hours))
                                + after(line.why()));
            case SKIPPED ->
                SumView.line(
                        day,
                        line.why().isEmpty() ? words.get("ui.sum.weekend") : words.of("ui.sum.holiday", line.why()));
            case PAUSED -> SumView.line(day, words.of("ui.sum.paused", line.why()));
            case DUE ->
                SumView.result(day, words.of("ui.sum.due", line.from() == null ? "" : formats.time(line.from())));
        };
    }

    private static String after(String why) {
        return why.isEmpty() ? "" : " (" + why + ")";
    }

    private static Standing standing(Timeliness timeliness) {
        return switch (timeliness) {
            case Timeliness.OnTrack ignored -> Standing.ON_TRACK;
            case Timeliness.DueSoon ignored -> Standing.DUE_SOON;
            case Timeliness.Overdue ignored -> Standing.OVERDUE;
            case Timeliness.Standing ignored -> Standing.PAUSED;
            case Timeliness.NoLimit ignored -> Standing.PLAIN;
        };
    }
}
