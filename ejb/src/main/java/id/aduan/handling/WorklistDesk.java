package id.aduan.handling;

import id.aduan.deadline.Allowance;
import id.aduan.handling.Worklists.Place;
import id.aduan.shared.Actor;
import id.aduan.sop.Procedure;
import id.aduan.sop.Procedures;
import id.aduan.sop.Step;
import id.aduan.tenancy.Absences;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What waits for whom, and how far a complaint got. */
@Stateless
@RolesAllowed("officer")
@InScope(InScope.Kind.OFFICE)
public class WorklistDesk {

    private static final int MINE = 100;
    private static final int OTHERS = 50;
    private static final int DUE = 50;
    private static final int PART = 50;

    @Inject
    private Worklists lists;

    @Inject
    private SopRuns runs;

    @Inject
    private CaseFiles files;

    @Inject
    private Procedures procedures;

    @Inject
    private Settings settings;

    @Inject
    private Absences absences;

    @Inject
    private Caller caller;

    @Inject
    private InstantSource clock;

    /** The caller's desk now. Due is what must be done until the next working day closes. */
    @RolesAllowed("officer")
    public Worklist today(OfficeId office) {
        Office house = settings.office(office);
        Actor.Officer officer = (Actor.Officer) caller.actor();
        Instant now = clock.instant();
        Map<String, String> titles = absences.titles(officer, office, now);
        Place first = Place.BEFORE_FIRST;
        List<UUID> mine = lists.of(office, titles.keySet(), first, MINE + 1);
        List<UUID> others = lists.besides(office, titles.keySet(), first, OTHERS + 1);
        List<UUID> due = lists.dueUntil(nextClosing(house, now), first, DUE + 1);
        Set<UUID> tasks = Stream.of(mine, others, due).flatMap(List::stream).collect(Collectors.toSet());
        Shown shown = shown(house, now, lists.lines(tasks));
        List<String> actingFor = titles.entrySet().stream()
                .filter(entry -> !officer.holds(office.value(), entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        return new Worklist(
                shown.rows(mine, MINE),
                shown.rows(others, OTHERS),
                shown.rows(due, DUE),
                longer(mine, others, due),
                actingFor);
    }

    private static Set<DeskList> longer(List<UUID> mine, List<UUID> others, List<UUID> due) {
        Set<DeskList> longer = EnumSet.noneOf(DeskList.class);
        if (mine.size() > MINE) {
            longer.add(DeskList.MINE);
        }
        if (others.size() > OTHERS) {
            longer.add(DeskList.OTHERS);
        }
        if (due.size() > DUE) {
            longer.add(DeskList.DUE);
        }
        return longer;
    }

    /**
     * A list from the line after that task on; from its beginning for an empty one. The task may have been done since.
     * Refuses (NoEntry) a task that is not in this house.
     */
    @RolesAllowed("officer")
    public Worklist.Part after(OfficeId office, DeskList list, Optional<UUID> task) {
        Office house = settings.office(office);
        Instant now = clock.instant();
        Set<String> positions =
                absences.titles((Actor.Officer) caller.actor(), office, now).keySet();
        Place place = task.map(lists::place).orElse(Place.BEFORE_FIRST);
        List<UUID> tasks =
                switch (list) {
                    case MINE -> lists.of(office, positions, place, PART + 1);
                    case OTHERS -> lists.besides(office, positions, place, PART + 1);
                    case DUE -> lists.dueUntil(nextClosing(house, now), place, PART + 1);
                };
        Shown shown = shown(house, now, lists.lines(tasks));
        return new Worklist.Part(shown.rows(tasks, PART), tasks.size() > PART);
    }

    /**
     * How far a complaint got, and what the caller may do; before it was accepted, the procedure it is to follow.
     * Refuses (NoEntry) one that is not in this house.
     */
    @RolesAllowed("officer")
    public Progress progress(OfficeId office, UUID complaint) {
        CaseFile file = files.read(complaint).orElseGet(() -> files.foreseen(complaint));
        return new ProgressView(file, files.doer(office), clock.instant())
                .progress(complaint, procedures.number(file.papers().run().procedure()));
    }

    /** Refuses (NoEntry) a task that is not in this house. */
    @RolesAllowed("officer")
    public TaskSheet task(OfficeId office, UUID task) {
        UUID complaint = runs.complaintOf(task).orElseThrow(NoEntry::notHere);
        CaseFile file = files.read(complaint).orElseThrow(NoEntry::notHere);
        WorklistRow row = new WorklistRows(file.office(), file.presence(), clock.instant())
                .row(
                        lists.lines(Set.of(task)).getFirst(),
                        file.procedure(),
                        file.map().history());
        return new ProgressView(file, files.doer(office), clock.instant()).sheet(row);
    }

    private static Instant nextClosing(Office house, Instant now) {
        return Objects.requireNonNull(
                house.calendar().due(now, new Allowance.WorkingDays(1)).due());
    }

    /** Turns lines into rows, with the histories of cases whose procedure has arms. */
    private Shown shown(Office house, Instant now, List<WorklistLine> lines) {
        List<UUID> branching = lines.stream()
                .filter(line -> procedures.of(line.procedure()).steps().stream().anyMatch(Step::decides))
                .map(WorklistLine::complaint)
                .distinct()
                .toList();
        String awaited = house.promise().presence();
        WorklistRows rows = new WorklistRows(
                house,
                awaited.isEmpty() ? Optional.empty() : Optional.of(absences.presence(house.id(), awaited, now)),
                now);
        Map<UUID, WorklistLine> byTask =
                lines.stream().collect(Collectors.toMap(WorklistLine::task, Function.identity()));
        return new Shown(rows, byTask, lists.histories(branching), procedures);
    }

    /** A step that was done since its list was read has no line and is left out. */
    private record Shown(
            WorklistRows rows,
            Map<UUID, WorklistLine> lines,
            Map<UUID, List<StepMap.Passed>> histories,
            Procedures procedures) {

        List<WorklistRow> rows(List<UUID> tasks, int limit) {
            return tasks.stream()
                    .limit(limit)
                    .map(lines::get)
                    .filter(Objects::nonNull)
                    .map(this::row)
                    .toList();
        }

        private WorklistRow row(WorklistLine line) {
            Procedure procedure = procedures.of(line.procedure());
            List<StepMap.Passed> history = histories.get(line.complaint());
            return rows.row(line, procedure, history == null ? WorklistRows.straight(procedure, line.step()) : history);
        }
    }
}
