package id.aduan.intake;

import id.aduan.complaint.Complaint;
import id.aduan.complaint.ComplaintState;
import id.aduan.complaint.Complaints;
import id.aduan.complaint.PlainText;
import id.aduan.complaint.Story;
import id.aduan.shared.Actor;
import id.aduan.shared.Identifiers;
import id.aduan.shared.PrivateWords;
import id.aduan.shared.PublicWords;
import id.aduan.shared.Refusal;
import id.aduan.tenancy.Absences;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Position;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
    private Absences absences;

    @Inject
    private Caller caller;

    @Inject
    private InstantSource clock;

    MeritOutcome judge(Complaint complaint, boolean wellFounded, PublicWords typed) {
        var judges = judges(complaint.office());
        var judgesAs = judgesAs(complaint.office(), judges);
        if (judgesAs.isEmpty()) {
            var titles = judges.stream().map(Position::title).collect(Collectors.joining(", "));
            return new MeritOutcome.Refused(Refusal.of("not-yours-to-judge", titles));
        }
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
        em.persist(review.by(caller.actor(), String.join(", ", judgesAs)));
        return wellFounded ? admitted(complaint, grounds) : dismissed(complaint, grounds);
    }

    /** Those who take complaints in, and the head. */
    private List<Position> judges(OfficeId office) {
        return settings.office(office).positions().stream()
                .filter(position -> position.head() || position.receives())
                .toList();
    }

    /** The titles under which the caller may judge, held or acted for. */
    private List<String> judgesAs(OfficeId office, List<Position> judges) {
        return caller.actor() instanceof Actor.Officer officer
                ? absences.titles(officer, office, clock.instant()).entrySet().stream()
                        .filter(title -> judges.stream()
                                .anyMatch(position -> position.key().equals(title.getKey())))
                        .map(Map.Entry::getValue)
                        .toList()
                : List.of();
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
