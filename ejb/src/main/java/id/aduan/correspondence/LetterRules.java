package id.aduan.correspondence;

import id.aduan.correspondence.ReplyOutcome.DrafterMayNotApprove;
import id.aduan.correspondence.ReplyOutcome.NotNow;
import id.aduan.correspondence.ReplyOutcome.NotYourStep;
import id.aduan.correspondence.ReplyOutcome.TextChangedSinceInitials;
import id.aduan.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What stands against doing something to a letter: first whose step it is, then the letter itself. Asked before every
 * deed and, with the same answer, for showing what may be done.
 *
 * @source Seed 003, langkah 3–7; seed 004, 3.6–3.8
 */
@ApplicationScoped
public class LetterRules {

    @Inject
    LetterSteps steps;

    /** Empty where the officer may do it now. */
    Optional<ReplyOutcome> against(LetterMove move, OnTable table) {
        Letter letter = table.letter();
        if (letter.state() == LetterState.DISPATCHED) {
            return not("reply.already-dispatched");
        }
        if (move != LetterMove.DRAFT && letter.text().missing()) {
            return not("reply.text-missing");
        }
        return switch (move) {
            case DRAFT -> againstWriting(table);
            case FINALISE -> first(() -> steps.against(move, table), () -> possible(move, letter), () -> clean(letter));
            case INITIAL ->
                first(
                        () -> steps.against(move, table),
                        () -> otherHand(table),
                        () -> possible(move, letter),
                        () -> clean(letter));
            case RETURN -> first(() -> steps.againstReturning(table), () -> possible(move, letter));
            case SIGN, REGISTER, CHECK -> againstApprovedOnly(move, table);
            case DISPATCH -> againstLeaving(table);
        };
    }

    /** What is done to an approved text only. */
    private Optional<ReplyOutcome> againstApprovedOnly(LetterMove move, OnTable table) {
        Letter letter = table.letter();
        return first(
                () -> changed(letter),
                () -> steps.against(move, table),
                () -> move == LetterMove.SIGN ? otherHand(table) : Optional.empty(),
                () -> approved(letter),
                () -> move == LetterMove.CHECK ? possible(move, letter) : Optional.empty());
    }

    private Optional<ReplyOutcome> againstWriting(OnTable table) {
        if (table.complaint().state().ended()) {
            return not("reply.complaint-ended");
        }
        return steps.againstWriting(table);
    }

    private Optional<ReplyOutcome> againstLeaving(OnTable table) {
        Letter letter = table.letter();
        return first(
                () -> changed(letter),
                () -> steps.against(LetterMove.DISPATCH, table),
                () -> approved(letter),
                () -> letter.hadAndLost(LetterMove.CHECK) ? not("reply.check-again") : Optional.empty(),
                () -> letter.hadAndLost(LetterMove.SIGN) ? not("reply.sign-again") : Optional.empty(),
                () -> clean(letter));
    }

    /** Said before whose step it is: the case went back to its paraf because of it. */
    private static Optional<ReplyOutcome> changed(Letter letter) {
        return letter.textChangedSinceInitials() ? Optional.of(new TextChangedSinceInitials()) : Optional.empty();
    }

    private static Optional<ReplyOutcome> approved(Letter letter) {
        return letter.initials().isPresent() ? Optional.empty() : not("reply.not-initialled");
    }

    /** Two pairs of eyes: a delegation gives a position, not another person. */
    private static Optional<ReplyOutcome> otherHand(OnTable table) {
        return table.letter().wasWrittenBy(table.officer().username())
                ? Optional.of(new DrafterMayNotApprove())
                : Optional.empty();
    }

    private static Optional<ReplyOutcome> possible(LetterMove move, Letter letter) {
        return letter.allows(move)
                ? Optional.empty()
                : not("reply.not-in-this-state." + move.name().toLowerCase(java.util.Locale.ROOT));
    }

    private static Optional<ReplyOutcome> clean(Letter letter) {
        return letter.text().namesResident() ? not("reply.identity-number-in-text") : Optional.empty();
    }

    @SafeVarargs
    private static Optional<ReplyOutcome> first(Supplier<Optional<ReplyOutcome>>... checks) {
        return List.of(checks).stream()
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<ReplyOutcome> not(String code, Object... arguments) {
        return Optional.of(new NotNow(Refusal.of(code, arguments)));
    }

    static Optional<ReplyOutcome> notYours(String code, Object... arguments) {
        return Optional.of(new NotYourStep(Refusal.of(code, arguments)));
    }
}
