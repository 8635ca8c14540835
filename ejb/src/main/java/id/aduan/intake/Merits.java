package id.aduan.intake;

import id.aduan.complaint.Complaint;
import id.aduan.complaint.ComplaintState;
import id.aduan.complaint.Complaints;
import id.aduan.complaint.PlainText;
import id.aduan.complaint.Story;
import id.aduan.shared.Identifiers;
import id.aduan.shared.PrivateWords;
import id.aduan.shared.PublicWords;
import id.aduan.shared.Refusal;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;

/** Judgements on complaints that name nobody, each with its grounds and the officer who made it. */
@ApplicationScoped
class Merits {

    private static final int LONGEST_GROUNDS = 2000;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Complaints complaints;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private InstantSource clock;

    MeritOutcome judge(Complaint complaint, boolean wellFounded, PublicWords typed) {
        var grounds = PlainText.of(typed.text(), LONGEST_GROUNDS);
        if (grounds.isEmpty()) {
            return new MeritOutcome.Refused(Refusal.of("grounds-missing"));
        }
        if (complaint.state() != ComplaintState.AWAITING_MERIT) {
            return new MeritOutcome.Refused(Refusal.of("nothing-to-judge"));
        }
        if (!wellFounded && typed.against().isPresent()) {
            return new MeritOutcome.Refused(typed.against().get());
        }
        var review = new MeritReview(Identifiers.next(clock), complaint.id(), wellFounded, grounds, clock.instant());
        em.persist(review.by(caller.actor(), complaint.office().value()));
        return wellFounded ? admitted(complaint, grounds) : dismissed(complaint, grounds);
    }

    private MeritOutcome admitted(Complaint complaint, String grounds) {
        complaint.admit();
        complaints.tell(complaint, "merit-admitted", Story.words("merit.admitted"), grounds);
        complaint.accepted();
        return new MeritOutcome.Admitted();
    }

    private MeritOutcome dismissed(Complaint complaint, String grounds) {
        var house = House.of(complaint.office(), settings);
        var until = house.waitsUntil(clock.instant());
        complaint.dismiss(List.of(CompletenessCheck.GROUNDS.key()), until, house.calendar());
        var told = Story.words("merit.dismissed", sentence(PrivateWords.mask(grounds)), house.words(until));
        complaints.tell(complaint, "merit-dismissed", told, grounds);
        return new MeritOutcome.Dismissed(until);
    }

    private static String sentence(String words) {
        return words.matches("(?s).*[.?!]") ? words : words + ".";
    }
}
