package id.aduan.correspondence;

import id.aduan.channel.ChannelEvent;
import id.aduan.complaint.Complaints;
import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Hears what became of letters and notices on their way; what did not arrive becomes somebody's work. */
@ApplicationScoped
public class LetterDeliveries {

    private static final String LETTER = "letter:";

    @Inject
    Letters letters;

    @Inject
    FollowUps followUps;

    @Inject
    Complaints complaints;

    @Inject
    InstantSource clock;

    static String reference(UUID letter) {
        return LETTER + letter;
    }

    void arrived(@Observes ChannelEvent.Delivered event) {
        letter(event.reference()).ifPresent(letter -> letter.delivered(LetterDelivery.DELIVERED));
    }

    /** @source Notices that fail silently leave a citizen waiting for ever; so a person is asked to reach them. */
    void failed(@Observes ChannelEvent.DeliveryFailed event) {
        Optional<Letter> letter = letter(event.reference());
        letter.ifPresent(sent -> sent.delivered(LetterDelivery.FAILED));
        UUID complaint = event.complaint();
        if (complaint == null) {
            return;
        }
        String words = LetterWords.of(letter.isPresent() ? "tindak.gagal.jawaban" : "tindak.gagal.kabar");
        followUps.add(new FollowUp(
                OfficeId.of(event.office()),
                complaint,
                new FollowUp.Task(
                        FollowUpKind.DELIVERY_FAILED,
                        event.kind(),
                        words,
                        letter.map(sent -> sent.text().words()).orElse(""),
                        null),
                clock));
        complaints.find(complaint).ifPresent(found -> complaints.tell(found, "delivery-failed", "", words));
    }

    private Optional<Letter> letter(String reference) {
        return reference.startsWith(LETTER)
                ? letters.find(UUID.fromString(reference.substring(LETTER.length())))
                : Optional.empty();
    }
}
