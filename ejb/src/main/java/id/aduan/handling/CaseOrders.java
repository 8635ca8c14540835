package id.aduan.handling;

import id.aduan.complaint.Complaint;
import id.aduan.complaint.Complaints;
import id.aduan.complaint.Story;
import id.aduan.deadline.Pause;
import id.aduan.handling.CaseFiles.Held;
import id.aduan.handling.HandlingOutcome.Noted;
import id.aduan.handling.HandlingOutcome.Refused;
import id.aduan.handling.HandlingOutcome.Refused.Reason;
import id.aduan.shared.PublicWords;
import id.aduan.sop.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What is ordered in a case besides its steps: instructions, stopping and starting the clock, an answer face to face,
 * its early end.
 */
@ApplicationScoped
class CaseOrders {

    @Inject
    private SopRuns runs;

    @Inject
    private StepWork work;

    @Inject
    private Complaints complaints;

    @Inject
    private HandlingEvents events;

    @Inject
    private InstantSource clock;

    HandlingOutcome direct(Held held, Doer doer, Instruction instruction) {
        DirectiveRules rules = new DirectiveRules(held.file());
        Optional<String> from = rules.instructsAs(doer);
        if (held.file().openTask().isEmpty()) {
            return new HandlingOutcome.NothingOpen();
        }
        if (from.isEmpty()) {
            return new Refused(
                    Reason.NOT_YOURS_TO_DIRECT,
                    held.file().title(held.file().office().head().key()));
        }
        boolean completes = rules.completesStep(from.get());
        return rules.against(from.get(), instruction)
                .or(() -> completes ? new StepRules(held.file()).standing() : Optional.empty())
                .orElseGet(() -> given(held, doer, from.get(), rules.passing(instruction, completes)));
    }

    /** Completing an instructing step without saying to whom instructs whoever is next. */
    void implied(Held held, Doer doer, Completion completion) {
        CaseFile file = held.file();
        StepTask task = file.openTask().orElseThrow();
        file.map()
                .next(file.stepOf(task), completion.decision())
                .filter(next -> next.performer().byOffice())
                .map(file::performer)
                .filter(to -> !to.equals(task.position()))
                .ifPresent(to -> {
                    String words = completion.note().isEmpty() ? completion.output() : completion.note();
                    note(held, doer, task.position(), new Instruction(to, words));
                });
    }

    HandlingOutcome pause(Held held, Doer doer, PauseReason reason, PublicWords words) {
        CaseFile file = held.file();
        StepRules rules = new StepRules(file);
        Optional<HandlingOutcome> against =
                rules.againstOrder(doer).or(rules::standing).or(() -> againstPause(reason, words));
        if (against.isPresent()) {
            return against.get();
        }
        Pause pause = new Pause(clock.instant(), null, reason.words() + ": " + words.told());
        ClockPause stopped = new ClockPause(clock, held.complaint().id(), reason, pause, doer.user());
        runs.add(stopped);
        file.papers().pauses().add(stopped);
        work.reckon(held);
        complaints.tell(held.complaint(), "clock-stopped", Story.words("clock.stopped", pause.reason()), "");
        events.stopped(held.complaint(), reason);
        return new Noted();
    }

    HandlingOutcome resume(Held held, Doer doer) {
        CaseFile file = held.file();
        Optional<HandlingOutcome> against = new StepRules(file).againstOrder(doer);
        Optional<ClockPause> open = file.openPause();
        if (against.isPresent()) {
            return against.get();
        }
        if (open.isEmpty()) {
            return new Refused(Reason.NOT_STANDING, "");
        }
        open.get().end(clock.instant());
        work.reckon(held);
        complaints.tell(held.complaint(), "clock-running", Story.words("clock.running"), "");
        events.running(held.complaint());
        return new Noted();
    }

    HandlingOutcome reject(Held held, Doer doer, RejectGround ground, PublicWords words) {
        Optional<HandlingOutcome> against =
                new StepRules(held.file()).againstRejecting(doer).or(() -> againstRejecting(words));
        if (against.isPresent()) {
            return against.get();
        }
        Complaint complaint = held.complaint();
        complaint.rejected(ground.words());
        complaints.tell(complaint, "rejected", Story.words("rejected", ground.words(), words.told()), "");
        return new HandlingOutcome.RunComplete();
    }

    HandlingOutcome answerInPerson(Held held, Doer doer, String words) {
        CaseFile file = held.file();
        Optional<HandlingOutcome> against = new StepRules(file).againstInPerson(doer);
        if (against.isPresent()) {
            return against.get();
        }
        if (words.isEmpty()) {
            return new HandlingOutcome.OutputMissing(Story.words("in-person"));
        }
        file.papers().run().answeredInPerson(words);
        complaints.tell(
                held.complaint(), "in-person", Story.words("in-person"), Story.words("in-person.office", words));
        return new Noted();
    }

    private static Optional<HandlingOutcome> againstPause(PauseReason reason, PublicWords words) {
        if (!reason.byHand()) {
            return Optional.of(new Refused(Reason.PAUSE_BY_ABSENCE, reason.words()));
        }
        if (words.text().isEmpty()) {
            return Optional.of(new Refused(Reason.PAUSE_WITHOUT_WORDS, ""));
        }
        return words.against().map(HandlingOutcome.NotTold::new);
    }

    private static Optional<HandlingOutcome> againstRejecting(PublicWords words) {
        return words.text().isEmpty()
                ? Optional.of(new Refused(Reason.REJECT_WITHOUT_WORDS, ""))
                : words.against().map(HandlingOutcome.NotTold::new);
    }

    private HandlingOutcome given(Held held, Doer doer, String from, Instruction instruction) {
        boolean completes = new DirectiveRules(held.file()).completesStep(from);
        note(held, doer, from, instruction);
        if (completes) {
            Step step = held.file().map().open().orElseThrow();
            return work.complete(held, doer, new Completion(StepRules.suggestion(step), instruction.words(), ""));
        }
        held.file()
                .openTask()
                .filter(task -> instruction.steps().contains(task.step()))
                .ifPresent(task -> task.passTo(instruction.to()));
        return new Noted();
    }

    private void note(Held held, Doer doer, String from, Instruction instruction) {
        CaseFile file = held.file();
        Directive directive = new Directive(clock, held.complaint().id(), from, instruction, doer.user());
        runs.add(directive);
        file.papers().directives().add(directive);
        complaints.tell(
                held.complaint(),
                "directive",
                "",
                Story.words("directive.office", doer.title(from), file.title(instruction.to()), instruction.words()));
        events.directed(held.complaint(), from, instruction.to());
    }
}
