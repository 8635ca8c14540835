package id.aduan.web.office;

import id.aduan.correspondence.LetterMove;
import id.aduan.correspondence.LetterSheet;
import id.aduan.correspondence.LetterState;
import id.aduan.correspondence.ReplyDesk;
import id.aduan.sop.Act;
import id.aduan.web.ui.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** /meja/surat/{code}: the answer, who put what to it, and what this officer may do with it now. */
@Named
@RequestScoped
public class ReplyPage {

    private static final int SHOWN_OF_HASH = 8;
    /** Moves that cannot be made now, with the sentence that says why. */
    public record Refused(String moves, String why) {}

    @Inject
    private OpenCase open;

    @Inject
    private MyOffice office;

    @Inject
    private ReplyDesk replies;

    @Inject
    private Deeds deeds;

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

    /** Why not the rest, moves with the same reason together; what this procedure never does is left out. */
    public List<Refused> refused() {
        if (sheet().state() == LetterState.DISPATCHED) {
            return List.of();
        }
        Map<String, List<LetterMove>> reasons = new LinkedHashMap<>();
        for (LetterSheet.Possible possible : sheet().moves()) {
            possible.against()
                    .filter(refusal -> !refusal.code().equals("reply.no-such-step"))
                    .ifPresent(refusal -> reasons.computeIfAbsent(deeds.why(refusal), why -> new ArrayList<>())
                            .add(possible.move()));
        }
        return reasons.entrySet().stream()
                .map(reason -> new Refused(names(reason.getValue()), reason.getKey()))
                .toList();
    }

    private String names(List<LetterMove> moves) {
        return moves.stream()
                .map(move -> words.get("office.reply.move." + move))
                .collect(Collectors.joining(", "));
    }

    /** As on the office's paper: government, office, then the small lines. */
    public List<String> letterhead() {
        return office.office().letterhead();
    }

    /** The number is given with the initials, unless the procedure has a step of its own for it. */
    public boolean isNumbersNow() {
        return open.progress().steps().stream().noneMatch(step -> step.act() == Act.REGISTER);
    }
}
