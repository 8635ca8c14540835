package id.aduan.correspondence;

import id.aduan.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Approving a letter by another hand than the writer's, numbering it, checking it once more. */
@ApplicationScoped
public class Approval {

    @Inject
    LetterRules rules;

    @Inject
    LetterSteps steps;

    @Inject
    AgendaBook agenda;

    @Inject
    Event<DomainEvent> events;

    @Inject
    InstantSource clock;

    ReplyOutcome initial(OnTable table, String bodyHash) {
        return rules.against(LetterMove.INITIAL, table).orElseGet(() -> {
            Letter letter = table.letter();
            if (!letter.bodyHash().equals(bodyHash)) {
                return LetterRules.not("reply.text-changed-since-read").orElseThrow();
            }
            Hand hand = steps.hand(LetterMove.INITIAL, table);
            steps.complete(LetterMove.INITIAL, table, "");
            letter.initial(hand, clock);
            if (letter.agenda().isEmpty() && !steps.has(LetterMove.REGISTER, table)) {
                letter.number(agenda.next(table.office()));
            }
            done(LetterMove.INITIAL, table);
            return new ReplyOutcome.Initialled(letter.id(), number(letter));
        });
    }

    ReplyOutcome returnForRevision(OnTable table, String why) {
        return rules.against(LetterMove.RETURN, table).orElseGet(() -> {
            if (why.isBlank()) {
                return LetterRules.not("reply.remark-missing").orElseThrow();
            }
            Hand hand = steps.hand(LetterMove.RETURN, table);
            return steps.goBackToWriting(table, why).orElseGet(() -> {
                table.letter().returnForRevision(hand, why, clock);
                return done(
                        LetterMove.RETURN,
                        table,
                        new ReplyOutcome.Returned(table.letter().id()));
            });
        });
    }

    ReplyOutcome sign(OnTable table, String stated) {
        return rules.against(LetterMove.SIGN, table).orElseGet(() -> {
            if (stated.isBlank()) {
                return LetterRules.not("reply.signature-unstated").orElseThrow();
            }
            Hand hand = steps.hand(LetterMove.SIGN, table);
            steps.complete(LetterMove.SIGN, table, LetterWords.of("keluaran.tanda-tangan", stated));
            table.letter().sign(hand, stated, clock);
            return done(
                    LetterMove.SIGN,
                    table,
                    new ReplyOutcome.Signed(table.letter().id()));
        });
    }

    ReplyOutcome register(OnTable table) {
        return rules.against(LetterMove.REGISTER, table).orElseGet(() -> {
            Letter letter = table.letter();
            Hand hand = steps.hand(LetterMove.REGISTER, table);
            steps.complete(LetterMove.REGISTER, table, "");
            letter.register(hand, clock);
            if (letter.agenda().isEmpty()) {
                letter.number(agenda.next(table.office()));
            }
            var outcome = new ReplyOutcome.Numbered(letter.id(), letter.agenda().orElseThrow());
            return done(LetterMove.REGISTER, table, outcome);
        });
    }

    ReplyOutcome check(OnTable table) {
        return rules.against(LetterMove.CHECK, table).orElseGet(() -> {
            Hand hand = steps.hand(LetterMove.CHECK, table);
            steps.complete(LetterMove.CHECK, table, "");
            table.letter().check(hand, clock);
            return done(
                    LetterMove.CHECK,
                    table,
                    new ReplyOutcome.Checked(table.letter().id()));
        });
    }

    private ReplyOutcome done(LetterMove move, OnTable table, ReplyOutcome outcome) {
        done(move, table);
        return outcome;
    }

    private void done(LetterMove move, OnTable table) {
        events.fire(Marks.event(move, table, clock));
    }

    private static @Nullable AgendaNumber number(Letter letter) {
        return letter.agenda().orElse(null);
    }
}
