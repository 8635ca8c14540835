package id.aduan.handling;

import id.aduan.handling.AbsenceOutcome.Reason;
import id.aduan.handling.AbsenceOutcome.Recorded;
import id.aduan.handling.AbsenceOutcome.Refused;
import id.aduan.tenancy.Absence;
import id.aduan.tenancy.Absences;
import id.aduan.tenancy.Delegation;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Settings;
import id.aduan.tenancy.Spell;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is away and who acts for them. Every change reckons the due times that hang on it anew. */
@Stateless
@RolesAllowed("officer")
@InScope(InScope.Kind.OFFICE)
public class AbsenceDesk {

    /** @param until null where the return is not known */
    public record Away(
            String position, Instant from, @Nullable Instant until, String reason) {

        public Away {
            reason = reason.strip();
        }
    }

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
            @Nullable Instant until) {

        public Acting {
            letter = letter.strip();
        }
    }

    /**
     * A line of the office's list.
     *
     * @param title of the position
     * @param delegate whom acts, with its kind: "Plh.: Sekretaris Kecamatan"; empty for an absence
     * @param words the reason of an absence, the letter of a delegation
     * @param stopsClock the office's promise names this position and some of this time nobody acts for it
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

    @Inject
    private Settings settings;

    @Inject
    private Absences absences;

    @Inject
    private CaseFiles files;

    @Inject
    private Attendance attendance;

    @Inject
    private InstantSource clock;

    @RolesAllowed("officer")
    public AbsenceOutcome away(OfficeId office, Away away) {
        AbsenceRules rules = rules(office);
        Optional<Reason> against = rules.against(away, absences.absencesOf(away.position(), away.from()));
        if (against.isPresent()) {
            return new Refused(against.get(), rules.title(away.position()));
        }
        Absence absence = new Absence(
                clock,
                away.position(),
                new Spell(away.from(), away.until()),
                away.reason(),
                files.doer(office).user());
        absences.add(absence);
        attendance.changed(office, "away", away.position());
        return new Recorded(absence.id());
    }

    /** Ends an absence now, or calls off one that has not begun. Refuses (NoEntry) one that is not in this house. */
    @RolesAllowed("officer")
    public AbsenceOutcome back(OfficeId office, UUID absence) {
        Absence found = absences.absence(absence).orElseThrow(NoEntry::notHere);
        Optional<Reason> against = rules(office).againstEnding(found.position(), found.spell());
        if (against.isPresent()) {
            return new Refused(against.get(), rules(office).title(found.position()));
        }
        absences.endNow(found);
        attendance.changed(office, "back", found.position());
        return new Recorded(absence);
    }

    @RolesAllowed("officer")
    public AbsenceOutcome appoint(OfficeId office, Acting acting) {
        AbsenceRules rules = rules(office);
        Optional<Reason> against = rules.against(acting, absences.delegationsOf(acting.position(), acting.from()));
        if (against.isPresent()) {
            return new Refused(against.get(), rules.title(acting.position()));
        }
        Delegation delegation = new Delegation(
                clock,
                new Delegation.Order(acting.position(), acting.delegate(), acting.kind(), acting.letter()),
                new Spell(acting.from(), acting.until()),
                files.doer(office).user());
        absences.add(delegation);
        attendance.changed(office, "appointed", acting.position());
        return new Recorded(delegation.id());
    }

    /** Ends a delegation now, or calls off one that has not begun. Refuses (NoEntry) one that is not in this house. */
    @RolesAllowed("officer")
    public AbsenceOutcome relieve(OfficeId office, UUID delegation) {
        Delegation found = absences.delegation(delegation).orElseThrow(NoEntry::notHere);
        Optional<Reason> against = rules(office).againstEnding(found.position(), found.spell());
        if (against.isPresent()) {
            return new Refused(against.get(), rules(office).title(found.position()));
        }
        absences.endNow(found);
        attendance.changed(office, "relieved", found.position());
        return new Recorded(delegation);
    }

    /** Absences that last, are to come, or ended within 30 days; earliest first. */
    @RolesAllowed("officer")
    public List<AbsenceRow> absences(OfficeId office) {
        AttendanceRows rows = new AttendanceRows(settings.office(office), absences.recentDelegations());
        return absences.recentAbsences().stream().map(rows::absence).toList();
    }

    /** Delegations that last, are to come, or ended within 30 days; earliest first. */
    @RolesAllowed("officer")
    public List<AbsenceRow> delegations(OfficeId office) {
        List<Delegation> delegations = absences.recentDelegations();
        AttendanceRows rows = new AttendanceRows(settings.office(office), delegations);
        return delegations.stream().map(rows::delegation).toList();
    }

    private AbsenceRules rules(OfficeId office) {
        Office house = settings.office(office);
        return new AbsenceRules(house, files.doer(office), clock.instant());
    }
}
