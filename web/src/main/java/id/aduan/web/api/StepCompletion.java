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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leads the completion of a step to the desk where its kind of work is done. */
@RequestScoped
class StepCompletion {

    private static final int CONFLICT = 409;

    /** Steps whose own desk says best why they cannot be done: a text that changed after its paraf is said as such. */
    private static final Set<Act> SPEAKING_FOR_THEMSELVES = Set.of(Act.CHECK, Act.SEND, Act.HAND_OVER, Act.SIGN);

    @Inject
    private HandlingDesk handling;

    @Inject
    private ReplyDesk replies;

    @Inject
    private WorklistDesk worklist;

    Completed complete(OfficeId office, TaskSheet task, CompletionJson said) {
        if (task.onTheLetter() && !refused(task)) {
            return onTheLetter(office, task, said);
        }
        UUID id = task.row().taskId();
        return switch (task.row().step().act()) {
            case DIRECT -> directed(office, task, said);
            case ARCHIVE ->
                done(office, task, handling.archive(office, id, CompletionJson.firstOf(said.place(), said.note())));
            default -> done(office, task, handling.complete(office, id, said.completion()));
        };
    }

    /** What stands against the caller is then said, and put on record, where steps are completed. */
    private static boolean refused(TaskSheet task) {
        return task.against().isPresent()
                && !SPEAKING_FOR_THEMSELVES.contains(task.row().step().act());
    }

    private Completed onTheLetter(OfficeId office, TaskSheet task, CompletionJson said) {
        UUID complaint = task.row().complaint();
        Act act = task.row().step().act();
        if (act == Act.DRAFT) {
            return written(office, task, replies.draft(office, complaint, text(said)));
        }
        LetterSheet sheet = replies.open(office, complaint);
        UUID letter = sheet.letter();
        if (letter == null) {
            throw new ApiRefusal(CONFLICT, "reply.nothing-drafted");
        }
        return written(
                office,
                task,
                switch (act) {
                    case FINALISE -> replies.finalise(office, letter);
                    case INITIAL, ANSWER -> replies.initial(office, letter, sheet.bodyHash());
                    case SIGN -> replies.sign(office, letter, text(said));
                    case REGISTER -> replies.register(office, letter);
                    case CHECK -> replies.check(office, letter);
                    case SEND, HAND_OVER -> replies.dispatch(office, letter, note(sheet, said));
                    default -> throw new IllegalStateException(act + " is not done on a letter.");
                });
    }

    /** How the answer left; on the channel of arrival where nothing else is said. */
    private static DispatchNote note(LetterSheet letter, CompletionJson said) {
        var on = said.channel() == null ? letter.arrivedOn() : channel(said.channel());
        var stated = CompletionJson.firstOf(said.note(), said.output());
        return new DispatchNote(on, stated, CompletionJson.orEmpty(said.receiptCode()));
    }

    private Completed directed(OfficeId office, TaskSheet task, CompletionJson said) {
        if (said.to() == null || said.to().isBlank() || task.against().isPresent()) {
            return done(office, task, handling.complete(office, task.row().taskId(), said.completion()));
        }
        var instruction = new Instruction(said.to(), text(said));
        return done(office, task, handling.direct(office, task.row().complaint(), instruction));
    }

    private Completed written(OfficeId office, TaskSheet task, ReplyOutcome outcome) {
        refuse(outcome.refusal());
        var agenda = outcome instanceof ReplyOutcome.Initialled i && i.agenda() != null
                ? i.agenda().toString()
                : null;
        return completed(office, task, agenda);
    }

    private Completed done(OfficeId office, TaskSheet task, HandlingOutcome outcome) {
        refuse(outcome.refusal());
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

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new ApiRefusal(CONFLICT, why);
        });
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
