package id.aduan.handling;

import id.aduan.handling.CaseFiles.Held;
import id.aduan.shared.Actor;
import id.aduan.sop.Act;
import id.aduan.sop.Procedure;
import id.aduan.sop.Procedures;
import id.aduan.sop.Step;
import id.aduan.tenancy.Absences;
import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The steps of a case for those who do them on their own paper: letters, deliberations. Works in the caller's scope. */
@ApplicationScoped
public class Steps {

    @Inject
    private CaseFiles files;

    @Inject
    private StepWork work;

    @Inject
    private SopRuns runs;

    @Inject
    private Procedures procedures;

    @Inject
    private Absences absences;

    @Inject
    private InstantSource clock;

    /**
     * Completes the open step, if it is one of these acts and the caller's to do. A blank output becomes the printed
     * one. Effects: locks the complaint; the last step closes it.
     */
    public HandlingOutcome complete(OfficeId office, UUID complaint, Set<Act> acts, Completion completion) {
        Optional<Held> held = files.locked(complaint);
        if (held.isEmpty()) {
            return new HandlingOutcome.NothingOpen();
        }
        CaseFile file = held.get().file();
        Doer doer = files.doer(office);
        StepRules rules = new StepRules(file);
        return rules.againstActs(acts, doer).orElseGet(() -> {
            Step step = file.map().open().orElseThrow();
            Completion whole = withOutput(step, completion);
            return rules.againstCompletion(step, whole).orElseGet(() -> work.complete(held.get(), doer, whole));
        });
    }

    /** What {@link #complete} would answer now, without doing it; empty where nothing stands against it. */
    public Optional<HandlingOutcome> against(OfficeId office, UUID complaint, Set<Act> acts) {
        return files.read(complaint)
                .map(file -> new StepRules(file).againstActs(acts, files.doer(office)))
                .orElseGet(() -> Optional.of(new HandlingOutcome.NothingOpen()));
    }

    /**
     * Goes back from the open step to the latest one of that act that was done, because its work has to be done
     * again; the promise runs on. Refuses (outcome) whoever does not perform the open step.
     */
    public HandlingOutcome goBack(OfficeId office, UUID complaint, Act to, String why) {
        Optional<Held> held = files.locked(complaint);
        Optional<StepTask> open = held.flatMap(h -> h.file().openTask());
        Optional<Step> target = held.flatMap(h -> h.file().map().done(to));
        if (open.isEmpty() || target.isEmpty()) {
            return new HandlingOutcome.NothingOpen();
        }
        Doer doer = files.doer(office);
        return new StepRules(held.get().file())
                .againstTask(open.get(), doer)
                .orElseGet(() -> work.goBack(held.get(), doer, target.get(), why.strip()));
    }

    /** The step the complaint stands at; empty before the procedure begins and after it ended. */
    public Optional<OpenStep> open(UUID complaint) {
        return files.read(complaint).flatMap(file -> file.openTask().map(task -> StepWork.shown(file, task)));
    }

    /** Whether the officer holds the position of any step of this case, or acts for one who does. */
    public boolean performs(Actor.Officer officer, OfficeId office, UUID complaint) {
        Set<String> positions = absences.positionsOf(officer, office, clock.instant());
        return files.read(complaint).stream()
                .anyMatch(file ->
                        file.procedure().steps().stream().map(file::performer).anyMatch(positions::contains));
    }

    /** The title under which the officer does the open step: "Kepala Bidang", "Plh. Camat"; empty for who may not. */
    public String actingAs(Actor.Officer officer, OfficeId office, UUID complaint) {
        return open(complaint)
                .map(step -> absences.titles(officer, office, clock.instant()).getOrDefault(step.position(), ""))
                .orElse("");
    }

    /** The step after the open one, as far as it does not hang on a decision. */
    public Optional<Step> next(UUID complaint) {
        return files.read(complaint)
                .map(CaseFile::map)
                .flatMap(map -> map.open().filter(step -> !step.decides()).flatMap(step -> map.next(step, "")));
    }

    /** The procedure the case keeps; empty before it begins. */
    public Optional<Procedure> procedure(UUID complaint) {
        return runs.run(complaint).map(run -> procedures.of(run.procedure()));
    }

    /** Whether the answer was given face to face, so that no letter follows. */
    public boolean answeredInPerson(UUID complaint) {
        return runs.run(complaint).filter(SopRun::answeredInPerson).isPresent();
    }

    private static Completion withOutput(Step step, Completion completion) {
        return completion.output().isEmpty()
                ? new Completion(
                        StepRules.suggestion(step), completion.note(), completion.decision(), completion.reference())
                : completion;
    }
}
