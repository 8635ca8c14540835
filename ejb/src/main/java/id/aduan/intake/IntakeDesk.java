package id.aduan.intake;

import id.aduan.complaint.Receipt;
import id.aduan.complaint.TrackingCode;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.OfficeId;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;

/** Where messages become complaints: from citizens, from officers at the counter, at once or piece by piece. */
@Stateless
@RolesAllowed("officer")
@InScope(InScope.Kind.OFFICE)
public class IntakeDesk {

    private static UnsupportedOperationException next() {
        return new UnsupportedOperationException("The bodies follow.");
    }

    /** A citizen files a complaint. */
    @PermitAll
    @InScope(InScope.Kind.INTAKE)
    public IntakeOutcome receive(OfficeId office, Submission said, List<Upload> files) {
        throw next();
    }

    /** An officer writes a complaint down. */
    @RolesAllowed("officer")
    public IntakeOutcome record(OfficeId office, Transcript taken, List<Upload> files) {
        throw next();
    }

    @PermitAll
    @InScope(InScope.Kind.CITIZEN)
    public SupplementOutcome supplement(TrackingCode code, Supplement more) {
        throw next();
    }

    @RolesAllowed("officer")
    public SupplementOutcome supplementAtCounter(OfficeId office, UUID complaint, Supplement more) {
        throw next();
    }

    /** A file more; the same as a supplement of one file. */
    @PermitAll
    @InScope(InScope.Kind.CITIZEN)
    public SupplementOutcome attach(TrackingCode code, Upload file) {
        throw next();
    }

    /** An officer judges whether a complaint that names nobody is well founded, and says why. */
    @RolesAllowed("officer")
    public MeritOutcome judge(OfficeId office, UUID complaint, boolean wellFounded, String grounds) {
        throw next();
    }

    /** The receipt again. */
    @PermitAll
    @InScope(InScope.Kind.CITIZEN)
    public Receipt receipt(TrackingCode code) {
        throw next();
    }

    /** What the office still asks for, in its own words. */
    @PermitAll
    @InScope(InScope.Kind.CITIZEN)
    public List<Requirement> owed(TrackingCode code) {
        throw next();
    }
}
