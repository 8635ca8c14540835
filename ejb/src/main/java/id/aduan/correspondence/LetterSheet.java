package id.aduan.correspondence;

import id.aduan.channel.ChannelKind;
import id.aduan.shared.PrivateWords;
import id.aduan.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything a reply editor shows of a complaint's answer: the text, who did what to it, what I may do now and why
 * not the rest.
 *
 * @param letter null until somebody saved a draft
 * @param agenda as printed; empty until given
 * @param textChanged initials exist, but over another text
 * @param drafts earlier and present texts, newest first
 * @param chain what happened to it, oldest first
 * @param warnings what in the text points to a person
 * @param moves every move once, in the order of a letter's life
 * @param dispatch null until it left
 */
public record LetterSheet(
        UUID complaint,
        @Nullable UUID letter,
        LetterState state,
        String text,
        String bodyHash,
        String agenda,
        boolean textChanged,
        List<DraftRow> drafts,
        List<ChainMark> chain,
        List<PrivateWords.Span> warnings,
        List<Possible> moves,
        ChannelKind arrivedOn,
        @Nullable DispatchRow dispatch) {

    public LetterSheet {
        drafts = List.copyOf(drafts);
        chain = List.copyOf(chain);
        warnings = List.copyOf(warnings);
        moves = List.copyOf(moves);
    }

    /** @param position title of the position the writer wrote as */
    public record DraftRow(UUID id, String text, String bodyHash, String position, Instant at) {}

    /**
     * One thing that was done to the letter.
     *
     * @param voidedAt when a later edit ended these initials; null while they hold
     * @param remark why it was returned, how it was signed; empty for none
     */
    public record ChainMark(
            LetterMove move,
            String position,
            Instant at,
            String bodyHash,
            @Nullable Instant voidedAt,
            String remark) {

        public boolean holds() {
            return voidedAt == null;
        }
    }

    /** A move, and what stands against it now; without anything against it I may do it. */
    public record Possible(LetterMove move, Optional<Refusal> against) {

        public boolean now() {
            return against.isEmpty();
        }
    }

    /**
     * @param stated the officer's words; empty where the portal sent it
     * @param delivery how far the portal knows it got
     */
    public record DispatchRow(ChannelKind on, Instant at, String position, String stated, LetterDelivery delivery) {}

    public boolean may(LetterMove move) {
        return moves.stream().anyMatch(possible -> possible.move() == move && possible.now());
    }

    /** A number of a resident in the text: it cannot leave like this. */
    public boolean namesResident() {
        return warnings.stream().anyMatch(span -> span.kind() == PrivateWords.Kind.IDENTITY_NUMBER);
    }
}
