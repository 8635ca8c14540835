package id.aduan.handling;

import id.aduan.complaint.Complaint;
import id.aduan.complaint.Complaints;
import id.aduan.shared.Actor;
import id.aduan.sop.Procedures;
import id.aduan.tenancy.Absences;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Presence;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Brings together what is known about a case, and who wants to move it. */
@ApplicationScoped
class CaseFiles {

    /** A case to be moved: the complaint, locked, and its file. */
    record Held(Complaint complaint, CaseFile file) {}

    @Inject
    private Settings settings;

    @Inject
    private Procedures procedures;

    @Inject
    private Complaints complaints;

    @Inject
    private SopRuns runs;

    @Inject
    private Absences absences;

    @Inject
    private Caller caller;

    @Inject
    private InstantSource clock;

    /** The case with its complaint locked, so that two officers do not press the same button. Empty before it began. */
    Optional<Held> locked(UUID complaint) {
        Complaint held = complaints.locked(complaint);
        return runs.papers(complaint).map(papers -> new Held(held, file(held, papers)));
    }

    /** The case as it is now, for reading. Refuses (NoEntry) a complaint that is not in this house. */
    Optional<CaseFile> read(UUID complaint) {
        Complaint found = complaints.find(complaint).orElseThrow(NoEntry::notHere);
        return runs.papersRead(complaint).map(papers -> file(found, papers));
    }

    /** How the case would begin if the complaint were accepted now; nothing of it is kept. */
    CaseFile foreseen(UUID complaint) {
        Complaint found = complaints.find(complaint).orElseThrow(NoEntry::notHere);
        Procedures.Chosen chosen = procedures.choose(
                found.office(), found.taken().channel().name(), found.said().category());
        return file(found, Papers.of(new SopRun(clock, complaint, chosen.version())));
    }

    CaseFile file(Complaint complaint, Papers papers) {
        Office office = settings.office(complaint.office());
        return new CaseFile(
                office,
                procedures.of(papers.run().procedure()),
                papers,
                complaint.state(),
                complaint.clocks().promise(),
                presence(office, complaint));
    }

    /** Who is calling, and whose work they may do in the office now. */
    Doer doer(OfficeId office) {
        return switch (caller.actor()) {
            case Actor.Officer officer ->
                new Doer(officer.username(), absences.titles(officer, office, clock.instant()), false);
            case Actor.Machine machine -> Doer.portal(machine.label());
            case Actor.Citizen citizen -> new Doer(citizen.label(), Map.of(), false);
        };
    }

    private Optional<Presence> presence(Office office, Complaint complaint) {
        String position = office.promise().presence();
        return position.isEmpty()
                ? Optional.empty()
                : Optional.of(absences.presence(
                        office.id(), position, complaint.clocks().promise().start()));
    }
}
