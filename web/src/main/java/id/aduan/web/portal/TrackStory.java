package id.aduan.web.portal;

import id.aduan.complaint.ComplaintState;
import id.aduan.complaint.TrackedCase;
import id.aduan.web.ui.DueView;
import id.aduan.web.ui.Dues;
import id.aduan.web.ui.Formats;
import id.aduan.web.ui.StoryView;
import id.aduan.web.ui.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells a case as a story: what happened, where it stands, what comes. */
@Named
@RequestScoped
public class TrackStory {

    @Inject
    private TrackPage page;

    @Inject
    private Formats formats;

    @Inject
    private Words words;

    @Inject
    private Dues dues;

    public List<StoryView> events() {
        var c = page.tracked();
        var story = new ArrayList<StoryView>();
        for (var line : c.story()) {
            story.add(StoryView.past(line.words(), formats.moment(line.at()), formats.machine(line.at())));
        }
        c.pauses().stream()
                .filter(p -> p.until() == null)
                .forEach(p -> story.add(StoryView.now(
                        words.get("portal.track.paused"),
                        p.reason(),
                        words.of("portal.track.since", formats.moment(p.from())))));
        if (!c.state().ended()) {
            story.add(StoryView.now(words.get("portal.track.now." + c.headline()), whatNext(c)));
        }
        if (!c.state().ended() && c.state() != ComplaintState.ANSWERED) {
            story.add(StoryView.next(words.get("portal.track.next"), promised(c)));
        }
        return story;
    }

    private String whatNext(TrackedCase c) {
        if (c.state() == ComplaintState.ANSWERED) {
            return words.get("portal.track.answered");
        }
        return c.state() == ComplaintState.AWAITING_SUPPLEMENT && c.waitsUntil().isPresent()
                ? words.of("portal.track.waits", formats.date(c.waitsUntil().get()))
                : words.get("portal.track.patience");
    }

    private String promised(TrackedCase c) {
        var due = c.promise().due();
        if (due == null) {
            return words.get(c.promise().standing() ? "portal.track.standing" : "portal.track.nopromise");
        }
        return words.of("portal.track.promised", formats.moment(due));
    }

    /** The office's promise, as it stands now; null where none was made and once the case has ended. */
    public @Nullable DueView promise() {
        var c = page.tracked();
        if (c.promise().due() == null && !c.promise().standing()) {
            return null;
        }
        var caption = words.get("portal.track.promise");
        var source =
                words.of("portal.track.source", page.sheet().office().promise().printed());
        if (c.answer().isPresent()) {
            return dues.settled(c.promise(), c.answer().get().dispatchedAt(), caption, source);
        }
        return c.state().ended()
                ? dues.plain(c.promise(), caption, source)
                : dues.whole(c.promise(), page.sheet().office().calendar(), caption, source);
    }

    /** The promised notice; null where none was promised, and once there is more to tell than a notice. */
    public @Nullable DueView notice() {
        var c = page.tracked();
        return c.notice().due() == null || c.answer().isPresent() || c.state().ended()
                ? null
                : dues.plain(
                        c.notice(),
                        words.get("portal.track.notice"),
                        words.of(
                                "portal.track.source",
                                page.sheet().office().reception().notice().printed()));
    }
}
