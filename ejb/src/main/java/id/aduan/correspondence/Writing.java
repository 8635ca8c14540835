package id.aduan.correspondence;

import id.aduan.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;

/** Writing a letter until its text is final. */
@ApplicationScoped
public class Writing {

    @Inject
    LetterRules rules;

    @Inject
    LetterSteps steps;

    @Inject
    Letters letters;

    @Inject
    Event<DomainEvent> events;

    @Inject
    InstantSource clock;

    ReplyOutcome keep(OnTable table, LetterText text) {
        return against(table, text).orElseGet(() -> {
            boolean voided = write(table, text);
            return new ReplyOutcome.Drafted(table.letter().id(), false, voided);
        });
    }

    ReplyOutcome draft(OnTable table, LetterText text) {
        return against(table, text).orElseGet(() -> {
            Letter letter = table.letter();
            boolean voided = write(table, text);
            boolean handedIn = steps.handIn(table);
            if (handedIn && letter.state() != LetterState.DRAFT) {
                letter.handedIn(clock);
            }
            return new ReplyOutcome.Drafted(letter.id(), handedIn, voided);
        });
    }

    ReplyOutcome finalise(OnTable table) {
        return rules.against(LetterMove.FINALISE, table).orElseGet(() -> {
            Letter letter = table.letter();
            Hand hand = steps.hand(LetterMove.FINALISE, table);
            steps.complete(LetterMove.FINALISE, table, "");
            letter.finalise(hand, clock);
            events.fire(Marks.event(LetterMove.FINALISE, table, clock));
            return new ReplyOutcome.Ready(letter.id());
        });
    }

    private Optional<ReplyOutcome> against(OnTable table, LetterText text) {
        if (text.missing()) {
            return LetterRules.not("reply.text-missing");
        }
        if (text.tooLong()) {
            return LetterRules.not("reply.text-too-long", LetterText.LONGEST);
        }
        return rules.against(LetterMove.DRAFT, table);
    }

    private boolean write(OnTable table, LetterText text) {
        Letter letter = table.letter();
        boolean begun = !letter.text().missing();
        boolean changed = !letter.bodyHash().equals(text.hash());
        boolean voided = letter.rewrite(text, steps.hand(LetterMove.DRAFT, table), clock);
        if (!begun) {
            letters.add(letter);
        }
        if (changed) {
            events.fire(Marks.event(LetterMove.DRAFT, table, clock));
        }
        if (voided) {
            steps.goBackToApproval(table);
        }
        return voided;
    }
}
