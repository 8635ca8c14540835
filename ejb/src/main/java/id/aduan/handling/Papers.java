package id.aduan.handling;

import java.util.ArrayList;
import java.util.List;

/** What was written about one run, oldest first. Grows as the case moves on. */
record Papers(SopRun run, List<StepTask> tasks, List<Directive> directives, List<ClockPause> pauses) {

    Papers {
        tasks = new ArrayList<>(tasks);
        directives = new ArrayList<>(directives);
        pauses = new ArrayList<>(pauses);
    }

    static Papers of(SopRun run) {
        return new Papers(run, List.of(), List.of(), List.of());
    }
}
