package id.aduan.intake;

import id.aduan.complaint.Complaint;
import id.aduan.complaint.Complaints;
import id.aduan.complaint.Receipt;
import id.aduan.complaint.TrackingCode;
import id.aduan.shared.PublicWords;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Where messages become complaints: from citizens, from officers at the counter, at once or piece by piece. */
@Stateless
@RolesAllowed("officer")
@InScope(InScope.Kind.OFFICE)
public class IntakeDesk {

    @Inject
    private Registrar registrar;

    @Inject
    private Supplements supplements;

    @Inject
    private Merits merits;

    @Inject
    private Complaints complaints;

    @Inject
    private Settings settings;

    @Inject
    private Caller caller;

    @Inject
    private InstantSource clock;

    /** A citizen files a complaint. */
    @PermitAll
    @InScope(InScope.Kind.INTAKE)
    public IntakeOutcome receive(OfficeId office, Submission said, List<Upload> files) {
        return registrar.register(Filing.byCitizen(office, said, clock.instant()), files);
    }

    /** An officer writes a complaint down. */
    @RolesAllowed("officer")
    public IntakeOutcome record(OfficeId office, Transcript taken, List<Upload> files) {
        var officer = caller.actor().label();
        return registrar.register(Filing.byOfficer(office, taken, officer, clock.instant()), files);
    }

    @PermitAll
    @InScope(InScope.Kind.CITIZEN)
    public SupplementOutcome supplement(TrackingCode code, Supplement more) {
        return supplements.add(held(code), more.byCitizen());
    }

    @RolesAllowed("officer")
    public SupplementOutcome supplementAtCounter(OfficeId office, UUID complaint, Supplement more) {
        return supplements.add(complaints.locked(complaint), more);
    }

    /**
     * The head, or who takes complaints in, judges whether a complaint that names nobody is well founded, and says why; the
     * reporter reads why not.
     */
    @RolesAllowed("officer")
    public MeritOutcome judge(OfficeId office, UUID complaint, boolean wellFounded, PublicWords grounds) {
        return merits.judge(complaints.locked(complaint), wellFounded, grounds);
    }

    /** The receipt again. */
    @PermitAll
    @InScope(InScope.Kind.CITIZEN)
    public Receipt receipt(TrackingCode code) {
        return Receipt.of(known(code));
    }

    /** What the office still asks for, in its own words. */
    @PermitAll
    @InScope(InScope.Kind.CITIZEN)
    public List<PrintedRequirement> owed(TrackingCode code) {
        var complaint = known(code);
        return PrintedRequirement.of(
                Owed.of(complaint.waiting().missing(), settings.of(complaint.office(), Requirements.class))
                        .requirements());
    }

    private Complaint known(TrackingCode code) {
        return complaints.byCode(code).orElseThrow(NoEntry::notHere);
    }

    private Complaint held(TrackingCode code) {
        return complaints.locked(known(code).id());
    }
}
