package id.aduan.correspondence;

import id.aduan.channel.ChannelKind;
import id.aduan.channel.OutboundMessage;
import id.aduan.channel.Outbox;
import id.aduan.complaint.Complaints;
import id.aduan.complaint.TrackingCode;
import id.aduan.correspondence.LetterTemplate.Filled;
import id.aduan.shared.DomainEvent;
import id.aduan.shared.EmailAddress;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * The way of an approved letter out of the house: by mail through the outbox, onto the tracking page, or by an
 * officer's hand who states it. The complaint is answered by it.
 *
 * @source Seed 003, langkah 7; seed 004, 3.6 and 3.8
 */
@ApplicationScoped
public class Dispatching {

    @Inject
    LetterRules rules;

    @Inject
    LetterSteps steps;

    @Inject
    Reach reach;

    @Inject
    Outbox outbox;

    @Inject
    Complaints complaints;

    @Inject
    Settings settings;

    @Inject
    Event<DomainEvent> events;

    @Inject
    InstantSource clock;

    PreparedReply prepare(OnTable table, ChannelKind on) {
        Optional<ReplyOutcome> against = rules.against(LetterMove.DISPATCH, table);
        if (against.isPresent()) {
            return new PreparedReply.NotPrepared(against.get().refusal().orElseThrow());
        }
        return reach.byHand(
                new Reach.OnTableText(
                        table.office(),
                        table.complaint(),
                        table.letter().id(),
                        byHand(table).text(),
                        reason(table)),
                on);
    }

    ReplyOutcome dispatch(OnTable table, DispatchNote note) {
        return rules.against(LetterMove.DISPATCH, table)
                .or(() -> againstMedium(table, note))
                .orElseGet(() -> switch (note.on()) {
                    case EMAIL -> byMail(table, note);
                    case WEB -> onPage(table, note);
                    case WALK_IN, WAITING_ROOM_BOX, LETTER, PHONE, SMS, FAX, WHATSAPP, NATIONAL_LAPOR ->
                        stated(table, note);
                });
    }

    private ReplyOutcome byMail(OnTable table, DispatchNote note) {
        Optional<EmailAddress> to = reach.email(table.office(), table.complaint(), reason(table));
        if (to.isEmpty()) {
            return LetterRules.not("reply.email-unreadable").orElseThrow();
        }
        gone(table, note, LetterDelivery.QUEUED);
        post(table, to.get());
        return new ReplyOutcome.Dispatched(table.letter().id(), note.on(), false);
    }

    /** Shown on the tracking page, and mailed as well where an address is known. */
    private ReplyOutcome onPage(OnTable table, DispatchNote note) {
        Optional<EmailAddress> to = reach.email(table.office(), table.complaint(), reason(table));
        gone(table, note, to.isPresent() ? LetterDelivery.QUEUED : LetterDelivery.SHOWN);
        to.ifPresent(address -> post(table, address));
        return new ReplyOutcome.Dispatched(table.letter().id(), note.on(), false);
    }

    private ReplyOutcome stated(OnTable table, DispatchNote note) {
        gone(table, note, LetterDelivery.STATED);
        return new ReplyOutcome.Dispatched(table.letter().id(), note.on(), true);
    }

    /** Answered before its step is completed: that may be the last one and close the complaint. */
    private void gone(OnTable table, DispatchNote note, LetterDelivery how) {
        Letter letter = table.letter();
        Hand hand = steps.hand(LetterMove.DISPATCH, table);
        boolean handsOver =
                note.on() == ChannelKind.WALK_IN && !note.receiptCode().isEmpty();
        String medium = LetterWords.of(note.on());
        letter.dispatch(note.on(), how, new Signing(hand, clock.instant(), note.stated()), clock);
        table.complaint().answered(clock.instant());
        complaints.tell(table.complaint(), "answered", story(how, medium, handsOver), note.stated());
        steps.complete(
                LetterMove.DISPATCH,
                table,
                handsOver ? LetterWords.of("keluaran.serah") : LetterWords.of("keluaran.kirim", medium));
        events.fire(Marks.event(LetterMove.DISPATCH, table, clock));
    }

    private static String story(LetterDelivery how, String medium, boolean handsOver) {
        if (handsOver) {
            return LetterWords.of("kisah.dijawab.diserahkan");
        }
        return LetterWords.of(how == LetterDelivery.STATED ? "kisah.dijawab.petugas" : "kisah.dijawab", medium);
    }

    private Optional<ReplyOutcome> againstMedium(OnTable table, DispatchNote note) {
        return switch (note.on()) {
            case EMAIL ->
                reach.known(table.office(), table.complaint()).email()
                        ? Optional.empty()
                        : LetterRules.not("reply.email-unknown");
            case WEB -> Optional.empty();
            case WALK_IN -> againstHandingOver(table, note);
            case WAITING_ROOM_BOX, LETTER, PHONE, SMS, FAX, WHATSAPP, NATIONAL_LAPOR ->
                note.stated().isEmpty() ? LetterRules.not("reply.statement-missing") : Optional.empty();
        };
    }

    private Optional<ReplyOutcome> againstHandingOver(OnTable table, DispatchNote note) {
        if (note.receiptCode().isEmpty()) {
            if (steps.handsOver(table)) {
                return LetterRules.not("reply.receipt-code-missing");
            }
            return note.stated().isEmpty() ? LetterRules.not("reply.statement-missing") : Optional.empty();
        }
        boolean theirs = TrackingCode.read(note.receiptCode())
                .filter(table.complaint().code()::equals)
                .isPresent();
        return theirs ? Optional.empty() : LetterRules.not("reply.wrong-receipt-code");
    }

    private void post(OnTable table, EmailAddress to) {
        Map<String, String> facts = facts(table).toReporter();
        facts.put("isi", table.letter().text().words());
        facts.put("agenda", agenda(table));
        Filled filled = LetterTemplate.ANSWER.filled(facts);
        table.letter()
                .sentAs(outbox.post(new OutboundMessage(
                        table.office(),
                        table.complaintId(),
                        LetterDeliveries.reference(table.letter().id()),
                        ChannelKind.EMAIL,
                        to.value(),
                        filled.subject(),
                        filled.text(),
                        false)));
    }

    private Filled byHand(OnTable table) {
        Map<String, String> facts = facts(table).byHand();
        facts.put("isi", table.letter().text().words());
        facts.put("agenda", agenda(table));
        return LetterTemplate.ANSWER_BY_HAND.filled(facts);
    }

    private LetterFacts facts(OnTable table) {
        return new LetterFacts(settings.office(table.office()), table.complaint());
    }

    private static String agenda(OnTable table) {
        return table.letter().agenda().map(AgendaNumber::toString).orElseGet(() -> LetterWords.of("agenda.tidak"));
    }

    private static String reason(OnTable table) {
        return LetterWords.of("alasan.balas", agenda(table));
    }
}
