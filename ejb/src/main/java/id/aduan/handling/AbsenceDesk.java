package id.aduan.handling;

import id.aduan.tenancy.Delegation;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.OfficeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is away and who acts for them. Every change reckons the due times that hang on it anew. */
@Stateless
@RolesAllowed("officer")
@InScope(InScope.Kind.OFFICE)
public class AbsenceDesk {

    /** @param until null where the return is not known */
    public record Away(
            String position, Instant from, @Nullable Instant until, String reason) {}

    /**
     * @param delegate key of the position that acts
     * @param letter number of the letter that appoints it
     * @param until null where the end is not known
     */
    public record Acting(
            String position,
            String delegate,
            Delegation.Kind kind,
            String letter,
            Instant from,
            @Nullable Instant until) {}

    /**
     * A line of the office's list.
     *
     * @param delegate title of whom acts, with its kind: "Plh.: Sekretaris Kecamatan"; empty for an absence
     * @param stopsClock whether the office's promise names this position and nobody acts for it
     */
    public record AbsenceRow(
            UUID id,
            String position,
            String title,
            String delegate,
            String words,
            Instant from,
            @Nullable Instant until,
            boolean stopsClock) {}

    public AbsenceOutcome away(OfficeId office, Away away) {
        throw new UnsupportedOperationException();
    }

    /** Ends an absence now, or calls off one that has not begun. */
    public AbsenceOutcome back(OfficeId office, UUID absence) {
        throw new UnsupportedOperationException();
    }

    public AbsenceOutcome appoint(OfficeId office, Acting acting) {
        throw new UnsupportedOperationException();
    }

    public AbsenceOutcome relieve(OfficeId office, UUID delegation) {
        throw new UnsupportedOperationException();
    }

    /** Absences that last or are to come, then those of the last 30 days; earliest first. */
    public List<AbsenceRow> absences(OfficeId office) {
        throw new UnsupportedOperationException();
    }

    public List<AbsenceRow> delegations(OfficeId office) {
        throw new UnsupportedOperationException();
    }
}
