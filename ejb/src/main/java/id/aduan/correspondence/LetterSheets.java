package id.aduan.correspondence;

import id.aduan.correspondence.LetterSheet.ChainMark;
import id.aduan.correspondence.LetterSheet.DispatchRow;
import id.aduan.correspondence.LetterSheet.DraftRow;
import id.aduan.correspondence.LetterSheet.Possible;
import id.aduan.shared.PrivateWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a letter out for the officer before it. */
@ApplicationScoped
public class LetterSheets {

    @Inject
    LetterRules rules;

    LetterSheet of(OnTable table) {
        Letter letter = table.letter();
        LetterText text = letter.text();
        return new LetterSheet(
                table.complaintId(),
                text.missing() ? null : letter.id(),
                letter.state(),
                text.words(),
                letter.bodyHash(),
                letter.agenda().map(AgendaNumber::toString).orElse(""),
                letter.textChangedSinceInitials(),
                drafts(letter),
                chain(letter),
                PrivateWords.in(text.words()),
                moves(table),
                table.complaint().taken().channel(),
                dispatch(letter));
    }

    private List<Possible> moves(OnTable table) {
        return Arrays.stream(LetterMove.values())
                .map(move -> new Possible(move, rules.against(move, table).flatMap(ReplyOutcome::refusal)))
                .toList();
    }

    private static List<DraftRow> drafts(Letter letter) {
        return letter.drafts().reversed().stream()
                .map(draft -> new DraftRow(draft.id(), draft.body(), draft.bodyHash(), draft.byPosition(), draft.at()))
                .toList();
    }

    private static List<ChainMark> chain(Letter letter) {
        return letter.marks().stream()
                .map(mark -> new ChainMark(
                        mark.move(), mark.byPosition(), mark.at(), mark.bodyHash(), mark.voidedAt(), mark.remark()))
                .toList();
    }

    private static @Nullable DispatchRow dispatch(Letter letter) {
        return letter.last(LetterMove.DISPATCH)
                .map(sent -> new DispatchRow(
                        letter.dispatchedOn().orElseThrow(),
                        sent.at(),
                        sent.byPosition(),
                        sent.remark(),
                        letter.delivery().orElseThrow()))
                .orElse(null);
    }
}
