package id.aduan.sop;

import id.aduan.deadline.Allowance;
import id.aduan.sop.ProcedureFinding.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a procedure as it would be run and returns all findings, never the first only. */
public final class ProcedureCheck {

    private static final Set<Act> APPROVING = Set.of(Act.INITIAL, Act.SIGN);

    private final Procedure procedure;
    private final Set<String> positions;
    private final List<ProcedureFinding> findings = new ArrayList<>();

    private ProcedureCheck(Procedure procedure, Set<String> positions) {
        this.procedure = procedure;
        this.positions = positions;
    }

    /** All findings on a procedure of an office that has these positions. */
    public static List<ProcedureFinding> findings(Procedure procedure, Set<String> positions) {
        ProcedureCheck check = new ProcedureCheck(procedure, positions);
        check.steps();
        check.ways();
        check.people();
        check.times();
        return List.copyOf(check.findings);
    }

    private void steps() {
        Set<String> numbers = new HashSet<>();
        for (Step step : procedure.steps()) {
            if (!numbers.add(step.number())) {
                found(Kind.NUMBER_TWICE, step, step.number());
            }
            following(step)
                    .filter(next -> procedure.step(next).isEmpty())
                    .forEach(next -> found(Kind.NO_SUCH_STEP, step, next));
            long keys =
                    step.branches().stream().map(Branch::decision).distinct().count();
            if (step.decides() && (keys < 2 || keys < step.branches().size())) {
                found(Kind.NO_REAL_DECISION, step, "");
            }
        }
    }

    private void ways() {
        Set<String> reached = reachable();
        Set<String> ending = ending();
        for (Step step : procedure.steps()) {
            if (!reached.contains(step.number())) {
                found(Kind.NEVER_REACHED, step, "");
            } else if (!ending.contains(step.number())) {
                found(Kind.NEVER_ENDS, step, "");
            }
        }
    }

    private void people() {
        for (Step step : procedure.steps()) {
            if (!positions.contains(step.performer().position())) {
                found(Kind.NO_SUCH_POSITION, step, step.performer().position());
            }
            if (APPROVING.contains(step.act()) && draftedBy(step.performer().position())) {
                found(Kind.DRAFTER_APPROVES, step, step.performer().position());
            }
            if (step.standard().output().toLowerCase(Locale.ROOT).contains("ditandatangani")
                    && !procedure.has(Act.SIGN)) {
                found(Kind.SIGNATURE_WITHOUT_STEP, step, step.standard().output());
            }
        }
        if (procedure.steps().stream().noneMatch(step -> step.performer().byOffice())) {
            findings.add(new ProcedureFinding(Kind.NOTHING_FOR_THE_OFFICE, "", ""));
        }
    }

    /** Only sums that can be added are compared: all steps in minutes or hours against a total in minutes or hours. */
    private void times() {
        boolean addable = procedure.steps().stream()
                .allMatch(step -> step.standard().allowance() instanceof Allowance.WorkingTime);
        if (addable
                && procedure.total() instanceof Allowance.WorkingTime total
                && procedure.steps().stream().noneMatch(Step::decides)) {
            Duration sum = procedure.steps().stream()
                    .map(step -> ((Allowance.WorkingTime) step.standard().allowance()).time())
                    .reduce(Duration.ZERO, Duration::plus);
            if (!sum.equals(total.time())) {
                findings.add(new ProcedureFinding(
                        Kind.TIMES_DIFFER_FROM_TOTAL, "", new Allowance.WorkingTime(sum).printed()));
            }
        }
    }

    private boolean draftedBy(String position) {
        return procedure.steps().stream()
                .anyMatch(step ->
                        step.act() == Act.DRAFT && step.performer().position().equals(position));
    }

    private Set<String> reachable() {
        Set<String> reached = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(procedure.first().number()));
        while (!open.isEmpty()) {
            String number = open.removeLast();
            if (reached.add(number)) {
                procedure.step(number).stream()
                        .flatMap(ProcedureCheck::following)
                        .forEach(open::add);
            }
        }
        return reached;
    }

    /** Steps from which some way leads to an end. */
    private Set<String> ending() {
        Set<String> ending = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Step step : procedure.steps()) {
                if (ends(step) || following(step).anyMatch(ending::contains)) {
                    grew |= ending.add(step.number());
                }
            }
        }
        return ending;
    }

    private static boolean ends(Step step) {
        return step.decides()
                ? step.branches().stream().anyMatch(branch -> branch.next().isEmpty())
                : step.next().isEmpty();
    }

    private static Stream<String> following(Step step) {
        Stream<String> all = step.decides() ? step.branches().stream().map(Branch::next) : Stream.of(step.next());
        return all.filter(next -> !next.isEmpty());
    }

    private void found(Kind kind, Step step, String detail) {
        findings.add(new ProcedureFinding(kind, step.number(), detail));
    }
}
