package id.aduan.intake;

import id.aduan.complaint.Complaint;
import id.aduan.complaint.Complaints;
import id.aduan.complaint.EvidenceStore.KeepOutcome.Kept;
import id.aduan.complaint.PlainText;
import id.aduan.complaint.Receipt;
import id.aduan.complaint.Registration;
import id.aduan.complaint.Said;
import id.aduan.complaint.Story;
import id.aduan.complaint.TrackingCodes;
import id.aduan.intake.SubmissionKeys.Claim;
import id.aduan.shared.Identifiers;
import id.aduan.shared.PrivateWords;
import id.aduan.shared.Refusal;
import id.aduan.tenancy.Category;
import id.aduan.tenancy.ComplaintKind;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.Settings;
import id.aduan.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters a message in the register: once, whole, with its number last. */
@ApplicationScoped
class Registrar {

    private static final int LONGEST_GIST = 140;

    @Inject
    private Settings settings;

    @Inject
    private FilingCheck check;

    @Inject
    private EvidenceTray tray;

    @Inject
    private SubmissionKeys keys;

    @Inject
    private Vault vault;

    @Inject
    private TrackingCodes codes;

    @Inject
    private Complaints complaints;

    @Inject
    private InstantSource clock;

    IntakeOutcome register(Filing filing, List<Upload> uploads) {
        var refusal = check.refusal(filing, uploads.size());
        if (refusal.isPresent()) {
            return new IntakeOutcome.Refused(refusal.get());
        }
        var laid = tray.lay(uploads);
        if (laid.refusal().isPresent()) {
            return new IntakeOutcome.Refused(laid.refusal().get());
        }
        var id = Identifiers.next(clock);
        var fingerprint = vault.trace(filing.content());
        return switch (keys.claim(
                filing.office(), filing.key(), fingerprint, id, filing.taken().registeredAt())) {
            case Claim.New n -> enter(filing, id, laid.files());
            case Claim.Known known -> repeated(filing, known);
        };
    }

    private IntakeOutcome repeated(Filing filing, Claim.Known known) {
        return known.same()
                ? new IntakeOutcome.Repeated(
                        Receipt.of(complaints.find(known.complaint()).orElseThrow(NoEntry::notHere)))
                : new IntakeOutcome.Refused(
                        filing.taken().outsideId().isEmpty()
                                ? Refusal.of("key-reused")
                                : Refusal.of("outside-id-known"));
    }

    private IntakeOutcome enter(Filing filing, UUID id, List<Kept> files) {
        var house = House.of(filing.office(), settings);
        var complaint = complaints.add(registration(filing, id, house));
        complaints.tell(complaint, "registered", registeredWords(filing, house), backdatedWords(filing));
        tray.attach(complaint, files);
        var brought =
                Brought.by(filing.reporter(), filing.said().unnamed(), filing.identityDocumentSeen(), !files.isEmpty());
        var verdict = house.check(filing.said().channel()).verdict(brought);
        if (verdict.merit()) {
            complaint.awaitMerit(house.judgedUntil(clock.instant()), house.calendar());
            complaints.tell(complaint, "awaiting-merit", Story.words("awaiting-merit"), "");
            return new IntakeOutcome.AwaitingMerit(complaints.enter(complaint));
        }
        if (!verdict.missing().isEmpty()) {
            await(complaint, new Owed(verdict.missing()), house);
            return new IntakeOutcome.Incomplete(complaints.enter(complaint), verdict.missing());
        }
        complaint.accepted();
        return new IntakeOutcome.Registered(complaints.enter(complaint));
    }

    private void await(Complaint complaint, Owed owed, House house) {
        var until = house.waitsUntil(clock.instant());
        complaint.awaitSupplement(owed.keys(), until, house.calendar());
        var words = Story.words("awaiting-supplement", owed.words(), house.words(until));
        complaints.tell(complaint, "awaiting-supplement", words, "");
    }

    private Registration registration(Filing filing, UUID id, House house) {
        var said = filing.said();
        var received = filing.taken().receivedAt();
        return new Registration(
                id,
                filing.office(),
                codes.draw(filing.office(), id),
                filing.taken().registeredAt().atZone(house.calendar().zone()).getYear(),
                said(said),
                filing.taken(),
                kind(filing, house),
                filing.urgent(),
                said.unnamed(),
                entrusted(filing, id),
                house.promise(received),
                house.notice(received));
    }

    private @Nullable UUID entrusted(Filing filing, UUID id) {
        var identity = filing.reporter().identity(filing.identityDocumentSeen());
        return identity.unknown()
                ? null
                : vault.entrust(filing.office(), id, identity).value();
    }

    private static Said said(Submission said) {
        return new Said(
                gist(said.text()),
                said.text(),
                said.category(),
                said.happenedOn(),
                said.place(),
                said.aboutThisOffice(),
                said.mayForwardIdentity());
    }

    /** The first words, cut between two of them. */
    private static String gist(String text) {
        String line = PlainText.line(PrivateWords.mask(text), LONGEST_GIST + 1);
        if (PlainText.length(line) <= LONGEST_GIST) {
            return line;
        }
        String cut = PlainText.of(line, LONGEST_GIST - 1);
        return (cut.contains(" ") ? cut.substring(0, cut.lastIndexOf(' ')) : cut) + "…";
    }

    private static ComplaintKind kind(Filing filing, House house) {
        return filing.kind() != null
                ? filing.kind()
                : house.office()
                        .category(filing.said().category())
                        .map(Category::kind)
                        .orElse(ComplaintKind.SERVICE);
    }

    private static String registeredWords(Filing filing, House house) {
        var channel = Story.words("channel." + filing.said().channel());
        var received = filing.taken().receivedAt();
        return received.equals(filing.taken().registeredAt())
                ? Story.words("registered", channel)
                : Story.words("registered.later", channel, house.words(received));
    }

    private static String backdatedWords(Filing filing) {
        var reason = filing.taken().backdateReason();
        return reason.isEmpty() ? "" : Story.words("backdated.office", reason);
    }
}
