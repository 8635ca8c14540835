package id.aduan.web.office;

import id.aduan.handling.Completion;
import id.aduan.handling.HandlingDesk;
import id.aduan.handling.HandlingOutcome;
import id.aduan.handling.OpenStep;
import id.aduan.handling.Progress;
import id.aduan.handling.TaskSheet;
import id.aduan.handling.WorklistDesk;
import id.aduan.shared.Refusal;
import id.aduan.sop.Branch;
import id.aduan.web.ui.Say;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Completes the step a complaint stands at, alone or with those that happened at the same table. */
@Named
@RequestScoped
public class StepForm {

    @Inject
    private OpenCase open;

    @Inject
    private MyOffice office;

    @Inject
    private HandlingDesk handling;

    @Inject
    private WorklistDesk worklist;

    @Inject
    private Deeds deeds;

    @Inject
    private Say say;

    private final Typed typed = new Typed();
    private Optional<TaskSheet> task = Optional.empty();

    /** The form carries the step it was drawn for, so that a second press never completes the next one. */
    @PostConstruct
    void arrive() {
        task = current().map(OpenStep::task).map(id -> worklist.task(office.id(), id));
        task.ifPresent(sheet -> {
            typed.put("task", sheet.row().taskId());
            typed.put("output", sheet.suggestion());
        });
        following().forEach(step -> typed.put("output" + step.ordinal(), printedOutput(step)));
    }

    private Optional<OpenStep> current() {
        return open.progress().current();
    }

    /** Steps that may be recorded in one go with this one. */
    public List<Progress.StepShown> following() {
        return task.map(sheet -> open.progress().steps().stream()
                        .filter(step -> sheet.together().contains(step.mark().number()))
                        .toList())
                .orElse(List.of());
    }

    public List<Branch> branches() {
        return task.map(TaskSheet::branches).orElse(List.of());
    }

    public String act() {
        return task.map(sheet -> sheet.row().step().act().name()).orElse("");
    }

    public Optional<TaskSheet> task() {
        return task;
    }

    public void complete() {
        Optional<UUID> shown = typed.id("task");
        if (shown.isEmpty() || !worklist.task(office.id(), shown.get()).open()) {
            say.refused(Refusal.of(
                    "handling.already-done",
                    shown.map(id -> worklist.task(office.id(), id).doneAs()).orElse("")));
            return;
        }
        List<Completion> all = completions();
        if (all.size() == 1) {
            deeds.handled(handling.complete(office.id(), shown.get(), all.getFirst()), open.address());
        } else {
            together(handling.completeTogether(office.id(), open.id(), all));
        }
    }

    /** What was done before a refusal stays done; the page is drawn anew for the step that is open now. */
    private void together(List<HandlingOutcome> outcomes) {
        Optional<Refusal> refusal = outcomes.getLast().refusal();
        if (refusal.isPresent() && outcomes.size() > 1) {
            deeds.lead(open.address(), "office.done.partly", outcomes.size() - 1, deeds.why(refusal.get()));
        } else {
            deeds.handled(outcomes.getLast(), open.address());
        }
    }

    /** What the procedure prints as that step's output, as a proposal. */
    private String printedOutput(Progress.StepShown step) {
        return office.sheet().procedures().stream()
                .filter(procedure ->
                        procedure.key().equals(open.progress().procedure().key()))
                .flatMap(procedure -> procedure.step(step.mark().number()).stream())
                .map(printed -> printed.standard().output())
                .findFirst()
                .orElse("");
    }

    private List<Completion> completions() {
        List<Completion> all = new ArrayList<>();
        all.add(new Completion(typed.text("output"), typed.text("note"), typed.text("decision")));
        for (Progress.StepShown step : following()) {
            if (!typed.ticked("also" + step.ordinal())) {
                break;
            }
            all.add(new Completion(typed.text("output" + step.ordinal()), "", ""));
        }
        return all;
    }

    public void archive() {
        typed.id("task")
                .ifPresent(id -> deeds.handled(handling.archive(office.id(), id, typed.text("place")), open.address()));
    }

    public Typed getTyped() {
        return typed;
    }
}
