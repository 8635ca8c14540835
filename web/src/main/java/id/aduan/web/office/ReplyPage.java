package id.aduan.web.office;

import id.aduan.correspondence.LetterMove;
import id.aduan.correspondence.LetterSheet;
import id.aduan.correspondence.ReplyDesk;
import id.aduan.handling.Progress;
import id.aduan.handling.StepMark;
import id.aduan.sop.Act;
import id.aduan.web.ui.Formats;
import id.aduan.web.ui.StoryView;
import id.aduan.web.ui.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** /meja/surat/{code}: the answer, who put what to it, and what this officer may do with it now. */
@Named
@RequestScoped
public class ReplyPage {

    private static final int SHOWN_OF_HASH = 8;
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

    /** A move that cannot be made now, with the sentence that says why. */
    public record Refused(LetterMove move, String why) {}

    @Inject
    private OpenCase open;

    @Inject
    private MyOffice office;

    @Inject
    private ReplyDesk replies;

    @Inject
    private Deeds deeds;

    @Inject
    private Formats formats;

    @Inject
    private Words words;

    private @Nullable LetterSheet sheet;

    public LetterSheet sheet() {
        if (sheet == null) {
            sheet = replies.open(office.id(), open.id());
        }
        return sheet;
    }

    public boolean isWritten() {
        return !sheet().text().isBlank();
    }

    /** Drafting is what waits here: the text is shown in its editor, not on paper. */
    public boolean isWriting() {
        return may("DRAFT")
                && (!isWritten()
                        || open.progress()
                                .current()
                                .filter(step -> step.act() == Act.DRAFT)
                                .isPresent());
    }

    public boolean may(String move) {
        return sheet().may(LetterMove.valueOf(move));
    }

    /** The text as paragraphs, for the paper. */
    public List<String> paragraphs() {
        return sheet().text().lines().filter(line -> !line.isBlank()).toList();
    }

    /** The first figures of the fingerprint, in fours: what initials are given over. */
    public String fingerprint() {
        String hash = sheet().bodyHash().toUpperCase(Locale.ROOT);
        return hash.length() < SHOWN_OF_HASH ? hash : hash.substring(0, 4) + " " + hash.substring(4, SHOWN_OF_HASH);
    }

    /** Why not the rest: only moves of the steps this procedure has. */
    public List<Refused> refused() {
        return sheet().moves().stream()
                .filter(possible -> !possible.now())
                .map(possible -> new Refused(
                        possible.move(), deeds.why(possible.against().orElseThrow())))
                .toList();
    }

    /** Who put what to it, then who is next. */
    public List<StoryView> chain() {
        List<StoryView> chain = new ArrayList<>();
        sheet().chain().forEach(mark -> chain.add(done(mark)));
        for (Progress.StepShown step : open.progress().steps()) {
            if (ON_THE_LETTER.contains(step.act()) && step.mark().state() == StepMark.State.NOW) {
                chain.add(StoryView.now(words.of("office.reply.turn", step.shortName()), step.performer()));
            } else if (ON_THE_LETTER.contains(step.act()) && step.mark().state() == StepMark.State.TO_COME) {
                chain.add(StoryView.next(step.shortName(), step.performer()));
            }
        }
        return chain;
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
