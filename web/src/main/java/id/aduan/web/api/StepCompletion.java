package id.aduan.web.api;

import id.aduan.channel.ChannelKind;
import id.aduan.correspondence.DispatchNote;
import id.aduan.correspondence.LetterSheet;
import id.aduan.correspondence.ReplyDesk;
import id.aduan.correspondence.ReplyOutcome;
import id.aduan.handling.HandlingDesk;
import id.aduan.handling.HandlingOutcome;
import id.aduan.handling.Instruction;
import id.aduan.handling.TaskSheet;
import id.aduan.handling.WorklistDesk;
import id.aduan.shared.Refusal;
import id.aduan.sop.Act;
import id.aduan.tenancy.OfficeId;
import id.aduan.web.api.TaskJson.Completed;
import id.aduan.web.api.TaskJson.NextStep;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leads the completion of a step to the desk where its kind of work is done. */
@RequestScoped
class StepCompletion {

    private static final int CONFLICT = 409;

    /** Steps whose own desk says best why they cannot be done: a text that changed after its paraf is said as such. */
    private static final Set<Act> WITH_A_LETTER = Set.of(Act.CHECK, Act.SEND, Act.HAND_OVER, Act.SIGN);

    @Inject
    private HandlingDesk handling;

    @Inject
    private ReplyDesk replies;

    @Inject
    private WorklistDesk worklist;

    Completed complete(OfficeId office, TaskSheet task, CompletionJson said) {
        UUID id = task.row().taskId();
        if (!task.open() && !WITH_A_LETTER.contains(task.row().step().act())) {
            throw new ApiRefusal(CONFLICT, Refusal.of("handling.already-done", task.doneAs()));
        }
        UUID complaint = task.row().complaint();
        return switch (task.row().step().act()) {
            case DRAFT -> written(office, task, replies.draft(office, complaint, text(said)));
            case FINALISE ->
                written(
                        office,
                        task,
                        replies.finalise(office, letter(office, task).letter()));
            case INITIAL, ANSWER -> initialled(office, task, said);
            case SIGN ->
                written(office, task, replies.sign(office, letter(office, task).letter(), text(said)));
            case CHECK ->
                written(office, task, replies.check(office, letter(office, task).letter()));
            case SEND, HAND_OVER -> sent(office, task, said);
            case REGISTER -> registered(office, task, said);
            case DIRECT -> directed(office, task, said);
            case ARCHIVE ->
                done(office, task, handling.archive(office, id, CompletionJson.firstOf(said.place(), said.note())));
            case APPEAR, RECEIVE, VERIFY, REVIEW, SUMMON, DELIBERATE, REPORT, HAND_BACK, SETTLE ->
                done(office, task, handling.complete(office, id, said.completion()));
        };
    }

    private Completed initialled(OfficeId office, TaskSheet task, CompletionJson said) {
        LetterSheet letter = replies.open(office, task.row().complaint());
        if (letter.letter() == null) {
            return done(office, task, handling.complete(office, task.row().taskId(), said.completion()));
        }
        return written(office, task, replies.initial(office, letter.letter(), letter.bodyHash()));
    }

    private Completed checked(OfficeId office, TaskSheet task, CompletionJson said) {
        LetterSheet letter = replies.open(office, task.row().complaint());
        return letter.letter() == null
                ? done(office, task, handling.complete(office, task.row().taskId(), said.completion()))
                : written(office, task, replies.check(office, letter.letter()));
    }

    /** An answer given face to face left no letter; then the step is recorded as it is. */
    private Completed sent(OfficeId office, TaskSheet task, CompletionJson said) {
        LetterSheet letter = replies.open(office, task.row().complaint());
        if (letter.letter() == null) {
            return done(office, task, handling.complete(office, task.row().taskId(), said.completion()));
        }
        var on = said.channel() == null ? letter.arrivedOn() : channel(said.channel());
        var stated = CompletionJson.firstOf(said.note(), said.output());
        var note = new DispatchNote(on, stated, CompletionJson.orEmpty(said.receiptCode()));
        return written(office, task, replies.dispatch(office, letter.letter(), note));
    }

    /** Entering the complaint in the register comes before there is a letter, entering the answer after. */
    private Completed registered(OfficeId office, TaskSheet task, CompletionJson said) {
        LetterSheet letter = replies.open(office, task.row().complaint());
        if (letter.letter() == null) {
            return done(office, task, handling.complete(office, task.row().taskId(), said.completion()));
        }
        return written(office, task, replies.register(office, letter.letter()));
    }

    private Completed directed(OfficeId office, TaskSheet task, CompletionJson said) {
        if (said.to() == null || said.to().isBlank()) {
            return done(office, task, handling.complete(office, task.row().taskId(), said.completion()));
        }
        var instruction = new Instruction(said.to(), text(said));
        return done(office, task, handling.direct(office, task.row().complaint(), instruction));
    }

    private LetterSheet letter(OfficeId office, TaskSheet task) {
        LetterSheet letter = replies.open(office, task.row().complaint());
        if (letter.letter() == null) {
            throw new ApiRefusal(CONFLICT, "reply.nothing-drafted");
        }
        return letter;
    }

    private Completed written(OfficeId office, TaskSheet task, ReplyOutcome outcome) {
        outcome.refusal().ifPresent(refusal -> {
            throw new ApiRefusal(CONFLICT, refusal);
        });
        var agenda = outcome instanceof ReplyOutcome.Initialled i && i.agenda() != null
                ? i.agenda().toString()
                : null;
        return completed(office, task, agenda);
    }

    private Completed done(OfficeId office, TaskSheet task, HandlingOutcome outcome) {
        outcome.refusal().ifPresent(refusal -> {
            throw new ApiRefusal(CONFLICT, refusal);
        });
        return completed(office, task, null);
    }

    private Completed completed(OfficeId office, TaskSheet task, @Nullable String agenda) {
        var current = worklist.progress(office, task.row().complaint()).current();
        return new Completed(
                task.row().taskId(),
                current.isEmpty(),
                current.map(NextStep::of).orElse(null),
                agenda);
    }

    private static String text(CompletionJson said) {
        return CompletionJson.firstOf(said.text(), said.note(), said.output());
    }

    private static ChannelKind channel(String name) {
        try {
            return ChannelKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new ApiRefusal(400, "unknown-channel", name);
        }
    }
}
