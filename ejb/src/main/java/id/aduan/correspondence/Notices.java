package id.aduan.correspondence;

import id.aduan.channel.ChannelKind;
import id.aduan.channel.OutboundMessage;
import id.aduan.channel.Outbox;
import id.aduan.complaint.Complaint;
import id.aduan.complaint.ComplaintEvent;
import id.aduan.complaint.Complaints;
import id.aduan.complaint.Receipt;
import id.aduan.correspondence.LetterTemplate.Filled;
import id.aduan.shared.EmailAddress;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Tells people that their complaint arrived: by mail where an address is known, by an officer's hand on the other
 * channels the office promised.
 *
 * @source Seed 000, Penerimaan 3 and 7; seed 001, Penerimaan 7
 */
@ApplicationScoped
public class Notices {

    @Inject
    Complaints complaints;

    @Inject
    Settings settings;

    @Inject
    Reach reach;

    @Inject
    Outbox outbox;

    @Inject
    MissingWords missing;

    @Inject
    PromisedNotice promised;

    void registered(@Observes ComplaintEvent.Registered event) {
        Complaint complaint = complaints.find(event.complaint()).orElseThrow();
        Receipt receipt = event.receipt();
        boolean mailed = mail(complaint, "notice:receipt", () -> receiptMail(office(complaint), complaint, receipt));
        if (!waits(complaint)) {
            promised.open(complaint, mailed);
        }
    }

    /** What had to wait at first is told once it is complete, or once its merit was seen. */
    void accepted(@Observes ComplaintEvent.Accepted event) {
        Complaint complaint = complaints.find(event.complaint()).orElseThrow();
        if (complaint.numbered()) {
            boolean mailed = mail(complaint, "notice:accepted", () -> promised.words(complaint));
            promised.open(complaint, mailed);
        }
    }

    private Filled receiptMail(Office office, Complaint complaint, Receipt receipt) {
        LetterFacts facts = new LetterFacts(office, complaint);
        Map<String, String> filled = facts.toReporter();
        filled.put("kode", facts.code());
        filled.put("diterima", facts.received());
        return switch (receipt.state()) {
            case AWAITING_SUPPLEMENT -> incomplete(complaint, facts, filled);
            case AWAITING_MERIT -> LetterTemplate.WEIGHED.filled(filled);
            case RECEIVED,
                    IN_PROGRESS,
                    AWAITING_TECHNICAL_OFFICE,
                    ANSWERED,
                    HANDED_BACK,
                    REJECTED,
                    WITHDRAWN,
                    CLOSED -> {
                filled.put("janji", facts.promise());
                filled.put("kabar", promised.sentence(office));
                yield LetterTemplate.RECEIPT.filled(filled);
            }
        };
    }

    private Filled incomplete(Complaint complaint, LetterFacts facts, Map<String, String> filled) {
        var until = complaint.waiting().until();
        var list = missing.of(complaint.office(), complaint.waiting().missing()).stream()
                .map(words -> "- " + words)
                .toList();
        filled.put("kekurangan", String.join("\n", list));
        filled.put(
                "batas",
                until == null ? LetterWords.of("batas.tidak") : LetterWords.of("batas.ada", facts.words(until)));
        return LetterTemplate.INCOMPLETE.filled(filled);
    }

    /** Whether it is on its way: false where no readable address is known. Effects: a disclosure, where one is known. */
    boolean mail(Complaint complaint, String reference, Supplier<Filled> words) {
        Optional<EmailAddress> to = reach.email(complaint.office(), complaint, LetterWords.of("alasan.kabar"));
        to.ifPresent(address -> post(complaint, reference, address, words.get()));
        return to.isPresent();
    }

    private void post(Complaint complaint, String reference, EmailAddress to, Filled filled) {
        outbox.post(new OutboundMessage(
                complaint.office(),
                complaint.id(),
                reference,
                ChannelKind.EMAIL,
                to.value(),
                filled.subject(),
                filled.text(),
                true));
    }

    private Office office(Complaint complaint) {
        return settings.office(complaint.office());
    }

    private static boolean waits(Complaint complaint) {
        return switch (complaint.state()) {
            case AWAITING_SUPPLEMENT, AWAITING_MERIT -> true;
            case RECEIVED, IN_PROGRESS, AWAITING_TECHNICAL_OFFICE, ANSWERED, HANDED_BACK, REJECTED, WITHDRAWN, CLOSED ->
                false;
        };
    }
}
