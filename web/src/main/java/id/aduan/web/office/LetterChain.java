package id.aduan.web.office;

import id.aduan.correspondence.LetterMove;
import id.aduan.correspondence.LetterSheet;
import id.aduan.handling.Progress;
import id.aduan.handling.StepMark;
import id.aduan.sop.Act;
import id.aduan.web.ui.Formats;
import id.aduan.web.ui.StoryView;
import id.aduan.web.ui.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The chain of hands a letter goes through (rantai paraf): what was put to it, whose turn it is, who comes after. */
@Named
@RequestScoped
public class LetterChain {

    private static final Set<Act> ON_THE_LETTER = EnumSet.of(
            Act.DRAFT,
            Act.FINALISE,
            Act.INITIAL,
            Act.SIGN,
            Act.ANSWER,
            Act.CHECK,
            Act.SEND,
            Act.REGISTER,
            Act.HAND_OVER);

    @Inject
    private OpenCase open;

    @Inject
    private ReplyPage page;

    @Inject
    private Formats formats;

    @Inject
    private Words words;

    /** Whether this procedure answers by letter at all. */
    public boolean isUsed() {
        return open.progress().steps().stream().anyMatch(step -> ON_THE_LETTER.contains(step.act()));
    }

    /** Who put what to it, then who is next. */
    public List<StoryView> chain() {
        List<Timed> done = new ArrayList<>();
        page.sheet().drafts().forEach(draft -> done.add(new Timed(draft.at(), true, written(draft))));
        page.sheet().chain().stream()
                .filter(mark -> mark.move() != LetterMove.DRAFT)
                .forEach(mark -> done.add(new Timed(mark.at(), false, done(mark))));
        done.sort(Comparator.comparing(Timed::at));
        List<StoryView> chain = new ArrayList<>();
        for (int i = 0; i < done.size(); i++) {
            boolean rewrittenAtOnce = done.get(i).draft()
                    && i + 1 < done.size()
                    && done.get(i + 1).draft();
            if (!rewrittenAtOnce) {
                chain.add(done.get(i).view());
            }
        }
        chain.addAll(toCome());
        return chain;
    }

    private record Timed(Instant at, boolean draft, StoryView view) {}

    private List<StoryView> toCome() {
        List<StoryView> coming = new ArrayList<>();
        for (Progress.StepShown step : open.progress().steps()) {
            if (ON_THE_LETTER.contains(step.act()) && step.mark().state() == StepMark.State.NOW) {
                coming.add(StoryView.now(words.of("office.reply.turn", step.shortName()), step.performer()));
            } else if (ON_THE_LETTER.contains(step.act()) && step.mark().state() == StepMark.State.TO_COME) {
                coming.add(StoryView.next(step.shortName(), step.performer()));
            }
        }
        return coming;
    }

    private StoryView written(LetterSheet.DraftRow draft) {
        return StoryView.past(
                words.get("office.reply.done.DRAFT"),
                draft.position() + ", " + formats.moment(draft.at()),
                formats.machine(draft.at()));
    }

    private StoryView done(LetterSheet.ChainMark mark) {
        List<String> said = new ArrayList<>();
        if (!mark.remark().isEmpty()) {
            said.add(mark.remark());
        }
        if (mark.voidedAt() != null) {
            said.add(words.of("office.reply.voided", formats.moment(mark.voidedAt())));
        }
        var view = StoryView.past(
                words.get("office.reply.done." + mark.move()),
                mark.position() + ", " + formats.moment(mark.at()),
                formats.machine(mark.at()),
                said.toArray(String[]::new));
        return mark.holds() ? view : view.late();
    }
}
