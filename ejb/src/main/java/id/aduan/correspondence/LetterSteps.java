package id.aduan.correspondence;

import id.aduan.handling.Completion;
import id.aduan.handling.HandlingOutcome;
import id.aduan.handling.OpenStep;
import id.aduan.handling.Steps;
import id.aduan.sop.Act;
import id.aduan.sop.Procedure;
import id.aduan.sop.Step;
import id.aduan.tenancy.Absences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A letter and the steps of its complaint's procedure: what is done to the letter completes the step of that work.
 *
 * <p>A text changed after initials needs new ones although the step of initialling is past. Then the performer of that
 * step does it again on the letter alone, and the procedure stays where it is.
 */
@ApplicationScoped
public class LetterSteps {

    private static final Set<Act> WRITING = Set.of(Act.DRAFT, Act.FINALISE, Act.INITIAL, Act.ANSWER);

    @Inject
    Steps steps;

    @Inject
    Absences absences;

    @Inject
    InstantSource clock;

    /** Empty where the move's step is open and the officer's, or is past and is to be done again by the officer. */
    Optional<ReplyOutcome> against(LetterMove move, OnTable table) {
        Optional<Step> again = again(move, table);
        if (again.isPresent()) {
            String position = again.get().performer().position();
            return title(table, position).isPresent()
                    ? Optional.empty()
                    : LetterRules.notYours("reply.not-your-step", again.get().activity());
        }
        if (!has(move, table)) {
            return LetterRules.not("reply.no-such-step");
        }
        return steps.against(table.office(), table.complaintId(), move.acts()).flatMap(LetterSteps::refused);
    }

    /** Whoever does a step of this case may write. An approver who writes could not approve, so is kept from it. */
    Optional<ReplyOutcome> againstWriting(OnTable table) {
        UUID complaint = table.complaintId();
        if (steps.procedure(complaint).isEmpty()) {
            return LetterRules.not("reply.procedure-not-begun");
        }
        if (steps.answeredInPerson(complaint)) {
            return LetterRules.not("reply.answered-in-person");
        }
        if (!steps.performs(table.officer(), table.office(), complaint)) {
            return LetterRules.notYours("reply.not-a-performer");
        }
        return approvesOnly(table) ? LetterRules.not("reply.approver-does-not-draft") : Optional.empty();
    }

    /** Whoever has the letter on the table at the open step may return it. */
    Optional<ReplyOutcome> againstReturning(OnTable table) {
        Optional<OpenStep> open = steps.open(table.complaintId());
        boolean ofLetter = open.flatMap(step -> moveOf(step.act()))
                .filter(move -> move != LetterMove.DRAFT)
                .filter(move -> move != LetterMove.REGISTER || table.letter().had(LetterMove.INITIAL))
                .isPresent();
        return ofLetter
                ? steps.against(
                                table.office(),
                                table.complaintId(),
                                Set.of(open.get().act()))
                        .flatMap(LetterSteps::refused)
                : LetterRules.not("reply.nothing-to-return");
    }

    /**
     * Completes the move's step, with the letter as its output; a step done again completes nothing.
     *
     * <p>Refuses (IllegalStateException) where something stands against it, which was to be asked before.
     */
    void complete(LetterMove move, OnTable table, String output) {
        if (again(move, table).isEmpty()) {
            demand(steps.complete(
                    table.office(),
                    table.complaintId(),
                    move.acts(),
                    new Completion(output, "", "", table.letter().id().toString())));
        }
    }

    /** Completes the drafting step where that is open and the officer's; says whether it did. */
    boolean handIn(OnTable table) {
        boolean mine = steps.against(table.office(), table.complaintId(), LetterMove.DRAFT.acts())
                .isEmpty();
        if (mine) {
            complete(LetterMove.DRAFT, table, "");
        }
        return mine;
    }

    /**
     * Takes the case back to its writing; an answer that is written and approved in one step stays at that step.
     * Empty where that was done.
     */
    Optional<ReplyOutcome> goBackToWriting(OnTable table, String why) {
        Procedure procedure = procedure(table).orElseThrow();
        Act to = procedure.has(Act.DRAFT) ? Act.DRAFT : procedure.has(Act.ANSWER) ? Act.ANSWER : Act.INITIAL;
        if (steps.open(table.complaintId()).orElseThrow().act() == to) {
            return Optional.empty();
        }
        return refused(steps.goBack(table.office(), table.complaintId(), to, why));
    }

    /**
     * Takes the case back to the paraf that a changed text has lost, so that its giver finds it on the desk. Stays where it is
     * when the writer does not hold the open step; the letter is kept from leaving all the same.
     */
    void goBackToApproval(OnTable table) {
        Act to = procedure(table).orElseThrow().has(Act.INITIAL) ? Act.INITIAL : Act.ANSWER;
        steps.goBack(table.office(), table.complaintId(), to, LetterWords.of("kisah.paraf-gugur"));
    }

    /** The officer's hand as it does the move: as performer of its step, or of any step of the case. */
    Hand hand(LetterMove move, OnTable table) {
        Optional<String> asStep = again(move, table)
                .map(step -> step.performer().position())
                .or(() -> steps.open(table.complaintId())
                        .filter(open -> move.acts().isEmpty() || move.acts().contains(open.act()))
                        .map(OpenStep::position))
                .flatMap(position -> title(table, position));
        String title = asStep.or(() -> anyTitle(table)).orElse("");
        return new Hand(table.officer().username(), title);
    }

    /** Whether the procedure has a step of its own for the move. */
    boolean has(LetterMove move, OnTable table) {
        return procedure(table).flatMap(procedure -> step(procedure, move)).isPresent();
    }

    boolean handsOver(OnTable table) {
        return steps.open(table.complaintId()).stream().anyMatch(open -> open.act() == Act.HAND_OVER);
    }

    private Optional<Step> again(LetterMove move, OnTable table) {
        if (!table.letter().hadAndLost(move)) {
            return Optional.empty();
        }
        Optional<OpenStep> open = steps.open(table.complaintId());
        return procedure(table).flatMap(procedure -> step(procedure, move).filter(step -> open.stream()
                .anyMatch(now -> procedure.ordinal(now.number()) > procedure.ordinal(step.number()))));
    }

    private boolean approvesOnly(OnTable table) {
        Procedure procedure = procedure(table).orElseThrow();
        Set<String> held = absences.held(table.officer(), table.office());
        boolean approves = step(procedure, LetterMove.INITIAL).stream()
                .anyMatch(step -> held.contains(step.performer().position()));
        boolean drafts = step(procedure, LetterMove.DRAFT).stream()
                .anyMatch(step -> held.contains(step.performer().position()));
        return approves && !drafts;
    }

    private Optional<Procedure> procedure(OnTable table) {
        return steps.procedure(table.complaintId());
    }

    private Optional<String> title(OnTable table, String position) {
        return Optional.ofNullable(titles(table).get(position));
    }

    private Map<String, String> titles(OnTable table) {
        return absences.titles(table.officer(), table.office(), clock.instant());
    }

    private Optional<String> anyTitle(OnTable table) {
        Map<String, String> titles = titles(table);
        return procedure(table).stream()
                .flatMap(procedure -> procedure.steps().stream())
                .map(step -> step.performer().position())
                .filter(titles::containsKey)
                .map(titles::get)
                .findFirst();
    }

    /** Some procedures register twice: the complaint when it comes, the letter once it is written. */
    private static Optional<Step> step(Procedure procedure, LetterMove move) {
        List<Step> all = procedure.steps();
        return IntStream.range(0, all.size())
                .filter(i -> move.acts().contains(all.get(i).act()))
                .filter(i -> move != LetterMove.REGISTER
                        || all.subList(0, i).stream().anyMatch(before -> WRITING.contains(before.act())))
                .mapToObj(all::get)
                .findFirst();
    }

    private static Optional<LetterMove> moveOf(Act act) {
        for (LetterMove move : LetterMove.values()) {
            if (move.acts().contains(act)) {
                return Optional.of(move);
            }
        }
        return Optional.empty();
    }

    private static Optional<ReplyOutcome> refused(HandlingOutcome outcome) {
        return outcome.refusal()
                .map(refusal -> outcome instanceof HandlingOutcome.NotYourStep
                        ? new ReplyOutcome.NotYourStep(refusal)
                        : new ReplyOutcome.NotNow(refusal));
    }

    private static void demand(HandlingOutcome outcome) {
        outcome.refusal().ifPresent(refusal -> {
            throw new IllegalStateException("A step was refused after it was found open: " + refusal.code());
        });
    }
}
