package id.aduan.web.office;

import id.aduan.complaint.ComplaintRow;
import id.aduan.complaint.StoryLine;
import id.aduan.handling.OpenStep;
import id.aduan.handling.Progress;
import id.aduan.handling.StepMark;
import id.aduan.web.ui.DueView;
import id.aduan.web.ui.Dues;
import id.aduan.web.ui.Formats;
import id.aduan.web.ui.Standing;
import id.aduan.web.ui.StepView;
import id.aduan.web.ui.StoryView;
import id.aduan.web.ui.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** /meja/aduan/{code}: what was said, how far it got, by when, and what happened to it. */
@Named
@RequestScoped
public class CasePage {

    @Inject
    private OpenCase open;

    @Inject
    private MyOffice office;

    @Inject
    private Dues dues;

    @Inject
    private Formats formats;

    @Inject
    private Words words;

    @Inject
    private InstantSource clock;

    /** Its first words; a masked number is not for a heading. */
    public String gist() {
        return new MaskedText(open.sheet().row().gist()).without();
    }

    /** The story in pieces; what is masked becomes a mark of its own. */
    public List<MaskedText.Piece> story() {
        return new MaskedText(open.sheet().said().story()).pieces();
    }

    /** When it happened, as told: a day written out, or the reporter's own words. */
    public String happened() {
        String told = open.sheet().said().happenedOn();
        try {
            return formats.date(LocalDate.parse(told));
        } catch (DateTimeParseException ownWords) {
            return told;
        }
    }

    public List<StepView> bricks() {
        boolean fresh = !FacesContext.getCurrentInstance().getMessageList().isEmpty();
        return Bricks.wide(open.progress().steps(), fresh);
    }

    public Optional<Progress.StepShown> now() {
        return open.progress().steps().stream()
                .filter(step -> step.mark().state() == StepMark.State.NOW)
                .findFirst();
    }

    /** How the present step stands, as a tag beside its name. */
    public Optional<DueView> stepTag() {
        return now().flatMap(step -> Optional.ofNullable(step.timeliness())).map(dues::tag);
    }

    /** The due time of the step, if it has one of its own. */
    public Optional<DueView> stepDue() {
        return now().filter(step -> step.deadline() != null && step.deadline().due() != null)
                .map(step -> dues.whole(
                        step.deadline(),
                        office.calendar(),
                        words.of("office.case.stepDue", step.shortName(), step.time()),
                        words.of("office.case.stepSource", step.mark().number())));
    }

    /** The office's promise: judged while it is owed, told as a fact once the answer left. */
    public DueView promise() {
        var sheet = open.sheet();
        String caption = words.get("office.case.promise");
        String source = office.office().promise().printed();
        if (sheet.promise().due() == null && !sheet.promise().standing()) {
            return DueView.tag(Standing.PLAIN, words.get("office.case.promise.none"))
                    .captioned(caption, source.equals("-") ? "" : source);
        }
        return sheet.answeredAt().isPresent() || sheet.row().state().ended()
                ? dues.plain(sheet.promise(), caption, source)
                : dues.whole(sheet.promise(), office.calendar(), caption, source);
    }

    /** What happened, newest last; what only the office reads is said to be so. */
    public List<StoryView> history() {
        return open.sheet().story().stream().map(this::event).toList();
    }

    private StoryView event(StoryLine line) {
        List<String> said = new ArrayList<>(Stream.of(line.words(), line.internal())
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList());
        String title = words.find("office.event." + line.name())
                .orElseGet(
                        () -> said.isEmpty() ? line.name() : said.removeFirst().replaceFirst("[.]$", ""));
        String who = words.of(line.told() ? "office.case.by" : "office.case.byInternal", office.actor(line.actor()));
        return StoryView.past(
                title, formats.moment(line.at()) + ", " + who, formats.machine(line.at()), said.toArray(String[]::new));
    }

    /** "Aduan 0147/2026 · WhatsApp". */
    public String subtitle() {
        ComplaintRow row = open.sheet().row();
        return words.of("office.case.subtitle", row.number(), words.get("channel." + row.channel()));
    }

    public Optional<OpenStep> current() {
        return open.progress().current();
    }

    /** Whether the present step waits for the reader. */
    public boolean isYours() {
        return Stream.of("COMPLETE", "DIRECT", "ARCHIVE").anyMatch(open::may);
    }

    /** The act of the present step; empty where none is open. */
    public String act() {
        return now().map(step -> step.act().name()).orElse("");
    }

    public DueView pauseTag(Progress.PauseShown pause) {
        return pause.until() == null
                ? DueView.tag(Standing.PAUSED, words.get("office.case.pausedNow"))
                : DueView.tag(
                        Standing.PLAIN,
                        words.of("office.case.pausedUntil", formats.near(pause.until(), clock.instant())));
    }
}
