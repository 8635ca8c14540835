package id.aduan.intake;

import id.aduan.complaint.Complaint;
import id.aduan.complaint.ComplaintState;
import id.aduan.complaint.Complaints;
import id.aduan.complaint.Story;
import id.aduan.tenancy.IdentityPolicy;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Ends the waiting whose time is over. Where the office follows up well-founded complaints without a name, and only the
 * identity is missing, an officer judges instead; everything else is closed as not to be followed up.
 *
 * @source Seed 000 and 001, Penerimaan 4 and 5
 */
@ApplicationScoped
class Lapses {

    private static final int AT_ONCE = 50;

    @Inject
    private Complaints complaints;

    @Inject
    private Settings settings;

    @Inject
    private InstantSource clock;

    /** Ends some of them; answers how many, so that the caller comes again while there are more. */
    int endSome(OfficeId office) {
        var now = clock.instant();
        var over = complaints.waitingUntil(now, AT_ONCE);
        over.forEach(id -> end(complaints.locked(id), House.of(office, settings), now));
        return over.size();
    }

    private void end(Complaint complaint, House house, Instant now) {
        var until = complaint.waiting().until();
        if (complaint.state() != ComplaintState.AWAITING_SUPPLEMENT || until == null || until.isAfter(now)) {
            return;
        }
        if (mayBeJudged(complaint, house)) {
            complaint.awaitMerit(house.judgedUntil(now), house.calendar());
            complaints.tell(complaint, "awaiting-merit", Story.words("merit.after-waiting"), "");
        } else {
            complaint.lapsed();
            complaints.tell(complaint, "lapsed", Story.words("lapsed"), "");
        }
    }

    private static boolean mayBeJudged(Complaint complaint, House house) {
        return house.policy() == IdentityPolicy.REQUIRED_UNLESS_WELL_FOUNDED
                && Owed.of(complaint.waiting().missing(), house.requirements()).requirements().stream()
                        .allMatch(CompletenessCheck::identity);
    }
}
