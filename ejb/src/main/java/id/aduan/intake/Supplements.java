package id.aduan.intake;

import id.aduan.complaint.Complaint;
import id.aduan.complaint.ComplaintState;
import id.aduan.complaint.Complaints;
import id.aduan.complaint.EvidenceBook;
import id.aduan.complaint.EvidenceStore.KeepOutcome.Kept;
import id.aduan.complaint.Receipt;
import id.aduan.complaint.Story;
import id.aduan.intake.SubmissionKeys.Claim;
import id.aduan.shared.Refusal;
import id.aduan.tenancy.Settings;
import id.aduan.vault.ComplainantRef;
import id.aduan.vault.KnownContacts;
import id.aduan.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;

/** Adds to a complaint what its reporter brings later, and lets it go on where nothing is missing any more. */
@ApplicationScoped
class Supplements {

    @Inject
    private Settings settings;

    @Inject
    private EvidenceTray tray;

    @Inject
    private SubmissionKeys keys;

    @Inject
    private Vault vault;

    @Inject
    private Complaints complaints;

    @Inject
    private InstantSource clock;

    SupplementOutcome add(Complaint complaint, Supplement more) {
        if (more.nothing()) {
            return refused("supplement-empty");
        }
        if (!complaint.open()) {
            return refused("supplement-too-late");
        }
        var unreadable = more.reporter().against();
        if (unreadable.isPresent()) {
            return new SupplementOutcome.Refused(unreadable.get());
        }
        int files = tray.attached(complaint);
        if (files + more.files().size() > EvidenceBook.MOST) {
            return refused("evidence-too-many", EvidenceBook.MOST);
        }
        var laid = tray.lay(more.files());
        if (laid.refusal().isPresent()) {
            return new SupplementOutcome.Refused(laid.refusal().get());
        }
        boolean waited = waits(complaint);
        if (isNew(complaint, more)) {
            write(complaint, more, laid.files());
            goOn(complaint, more, files + laid.files().size() > 0);
        }
        return standing(complaint, waited);
    }

    private static boolean waits(Complaint complaint) {
        return complaint.state() == ComplaintState.AWAITING_SUPPLEMENT
                || complaint.state() == ComplaintState.AWAITING_MERIT;
    }

    private boolean isNew(Complaint complaint, Supplement more) {
        if (more.key().isEmpty()) {
            return true;
        }
        var key = complaint.id() + "+" + more.key();
        return keys.claim(complaint.office(), key, "", complaint.id(), clock.instant()) instanceof Claim.New;
    }

    private void write(Complaint complaint, Supplement more, List<Kept> files) {
        identify(complaint, more);
        tray.attach(complaint, files);
        var words = more.text().isEmpty() && !files.isEmpty() ? "evidence.added" : "supplemented.more";
        complaints.tell(complaint, "supplemented", Story.words(words), more.text());
        complaint.addedTo();
    }

    private void identify(Complaint complaint, Supplement more) {
        var identity = more.reporter().identity(more.identityDocumentSeen());
        if (identity.unknown()) {
            return;
        }
        var known = complaint.complainant();
        known.ifPresent(ref -> vault.amend(complaint.office(), complaint.id(), ref, identity));
        var ref = known.orElseGet(() -> vault.entrust(complaint.office(), complaint.id(), identity));
        complaint.namedBy(ref, !identity.name().isEmpty());
    }

    private void goOn(Complaint complaint, Supplement more, boolean evidence) {
        if (!waits(complaint)) {
            return;
        }
        var house = House.of(complaint.office(), settings);
        var brought = Brought.known(known(complaint), complaint.unnamed(), evidence);
        var verdict = house.check(complaint.taken().channel()).verdict(brought);
        if (!verdict.merit()) {
            complete(complaint, new Owed(verdict.missing()), house);
        } else if (complaint.state() == ComplaintState.AWAITING_SUPPLEMENT) {
            judgeAgain(complaint, more, house);
        }
    }

    private void judgeAgain(Complaint complaint, Supplement more, House house) {
        if (!more.text().isEmpty() || !more.files().isEmpty()) {
            complaint.awaitMerit(house.judgedUntil(clock.instant()), house.calendar());
            complaints.tell(complaint, "awaiting-merit", Story.words("awaiting-merit"), "");
        }
    }

    private void complete(Complaint complaint, Owed owed, House house) {
        if (owed.requirements().isEmpty()) {
            complaint.supplemented(house.calendar());
            complaints.tell(complaint, "complete", Story.words("supplemented"), "");
            complaint.accepted();
            return;
        }
        if (complaint.state() == ComplaintState.AWAITING_MERIT) {
            complaint.supplemented(house.calendar());
        }
        complaint.awaitSupplement(owed.keys(), house.waitsUntil(clock.instant()), house.calendar());
        complaints.tell(complaint, "awaiting-supplement", Story.words("supplemented.partly", owed.words()), "");
    }

    private KnownContacts known(Complaint complaint) {
        return complaint
                .complainant()
                .map((ComplainantRef ref) -> vault.contacts(complaint.office(), ref))
                .orElse(KnownContacts.NONE);
    }

    private SupplementOutcome standing(Complaint complaint, boolean waited) {
        var receipt = Receipt.of(complaint);
        if (complaint.state() == ComplaintState.AWAITING_SUPPLEMENT) {
            var asked = settings.of(complaint.office(), Requirements.class);
            var owed = Owed.of(complaint.waiting().missing(), asked);
            return new SupplementOutcome.StillMissing(receipt, owed.requirements());
        }
        if (complaint.state() == ComplaintState.AWAITING_MERIT) {
            return new SupplementOutcome.AwaitingMerit(receipt);
        }
        return waited ? new SupplementOutcome.Complete(receipt) : new SupplementOutcome.Added(receipt);
    }

    private static SupplementOutcome refused(String code, Object... arguments) {
        return new SupplementOutcome.Refused(Refusal.of(code, arguments));
    }
}
