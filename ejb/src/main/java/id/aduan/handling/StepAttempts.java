package id.aduan.handling;

import id.aduan.handling.CaseFiles.Held;
import id.aduan.sop.Act;
import id.aduan.sop.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Attempts to complete steps on the officer's desk: refused by the first rule against them, else done. */
@ApplicationScoped
class StepAttempts {

    @Inject
    private StepWork work;

    @Inject
    private CaseOrders orders;

    HandlingOutcome one(Held held, UUID task, Doer doer, Completion completion) {
        return held.file().papers().tasks().stream()
                .filter(candidate -> candidate.id().equals(task))
                .findFirst()
                .map(found -> attempt(held, found, doer, completion))
                .orElseGet(HandlingOutcome.NothingOpen::new);
    }

    List<HandlingOutcome> inOneGo(Held held, Doer doer, List<Completion> completions) {
        List<HandlingOutcome> outcomes = new ArrayList<>();
        Doer recording = doer;
        for (Completion completion : completions) {
            Optional<StepTask> open = held.file().openTask();
            if (open.isEmpty()) {
                outcomes.add(new HandlingOutcome.NothingOpen());
                return outcomes;
            }
            outcomes.add(attempt(held, open.get(), recording, completion));
            if (!(outcomes.getLast() instanceof HandlingOutcome.Done)) {
                return outcomes;
            }
            recording = atTheSameTable(held, doer);
        }
        return outcomes;
    }

    private HandlingOutcome attempt(Held held, StepTask task, Doer doer, Completion completion) {
        StepRules rules = new StepRules(held.file());
        Step step = held.file().stepOf(task);
        return rules.againstTask(task, doer)
                .or(() -> rules.againstHere(step))
                .or(() -> rules.againstCompletion(step, completion))
                .orElseGet(() -> {
                    if (step.act() == Act.DIRECT) {
                        orders.implied(held, doer, completion);
                    }
                    return work.complete(held, doer, completion);
                });
    }

    private static Doer atTheSameTable(Held held, Doer doer) {
        return held.file()
                .openTask()
                .filter(task -> held.file().stepOf(task).together())
                .map(task -> doer.alsoRecording(task.position()))
                .orElse(doer);
    }
}
