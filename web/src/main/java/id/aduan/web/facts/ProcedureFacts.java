package id.aduan.web.facts;

import id.aduan.deadline.Allowance;
import id.aduan.sop.Branch;
import id.aduan.sop.Procedure;
import id.aduan.sop.SopHeader;
import id.aduan.sop.Step;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Position;
import id.aduan.web.ui.StepView;
import id.aduan.web.ui.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A procedure as its sheet prints it: boxes at the head, who performs a step, and where a decision leads. */
@Named("sop")
@ApplicationScoped
public class ProcedureFacts {

    @Inject
    private Words words;

    /** A box of the sheet; one that the document left empty has no lines. */
    public record Box(String name, List<String> lines) {}

    /** Who performs a step, and who records it for those outside; the mark * tells that the document lost it. */
    public String performer(Office office, Step step) {
        var performer = step.performer();
        String title =
                office.position(performer.position()).map(Position::title).orElse(performer.position());
        String who = performer.byOffice()
                ? title
                : words.of("facts.sop.recorded", words.get("facts.sop.outside." + performer.outside()), title);
        return performer.stated() ? who : who + "\u00a0*";
    }

    public boolean anyInferred(Procedure procedure) {
        return procedure.steps().stream().anyMatch(step -> !step.performer().stated());
    }

    /** Where it goes on after this step, where that is not simply the next row: the arms of a decision, an end, a jump. */
    public List<String> onward(Procedure procedure, Step step) {
        if (step.decides()) {
            return step.branches().stream().map(this::arm).toList();
        }
        int row = procedure.ordinal(step.number());
        boolean last = row == procedure.steps().size();
        if (step.next().isEmpty()) {
            return branches(procedure).isEmpty() && last ? List.of() : List.of(words.get("facts.sop.end"));
        }
        boolean simply = !last && procedure.steps().get(row).number().equals(step.next());
        return simply ? List.of() : List.of(words.of("facts.sop.jump", step.next()));
    }

    private String arm(Branch arm) {
        return arm.next().isEmpty()
                ? words.of("facts.sop.armEnds", arm.words())
                : words.of("facts.sop.arm", arm.words(), arm.next());
    }

    private static List<Branch> branches(Procedure procedure) {
        return procedure.steps().stream()
                .flatMap(step -> step.branches().stream())
                .toList();
    }

    /** The procedure as a wall of bricks, nothing done and nothing to come; an arm of a decision names its condition. */
    public List<StepView> wall(Procedure procedure) {
        var steps = procedure.steps();
        var widths = StepView.widths(steps.stream().map(ProcedureFacts::time).toList());
        var wall = new ArrayList<StepView>();
        for (int i = 0; i < steps.size(); i++) {
            String under = Stream.concat(Stream.of(steps.get(i).standard().time()), conditions(procedure, steps.get(i)))
                    .filter(words -> !words.isEmpty() && !words.equals("-"))
                    .collect(Collectors.joining(", "));
            wall.add(new StepView(i + 1, steps.get(i).shortName(), under, StepView.State.PRINTED, widths.get(i)));
        }
        return wall;
    }

    private Stream<String> conditions(Procedure procedure, Step step) {
        return branches(procedure).stream()
                .filter(arm -> arm.next().equals(step.number()))
                .map(arm -> words.of("facts.sop.condition", arm.decision().replace("-", " ")));
    }

    private static @Nullable Duration time(Step step) {
        return switch (step.standard().allowance()) {
            case Allowance.WorkingTime t -> t.time();
            case Allowance.RoundTheClock t -> t.time();
            case Allowance.WorkingDays d -> Duration.ofDays(d.days());
            case Allowance.CalendarDays d -> Duration.ofDays(d.days());
            case Allowance.SameDay ignored -> Duration.ofDays(1);
            case Allowance.Immediately ignored -> null;
            case Allowance.Unlimited ignored -> null;
        };
    }

    /** False where the document has no sheet with boxes at all. */
    public boolean sheeted(Procedure procedure) {
        var header = procedure.header();
        return Stream.concat(identity(header).stream(), boxes(header).stream())
                .anyMatch(box -> !box.lines().isEmpty());
    }

    /** Number, dates and who ratified it, as printed. */
    public List<Box> identity(SopHeader header) {
        var by = header.ratifiedBy();
        var ratifier = Stream.of(by.position(), by.name(), by.rank(), by.nip().isEmpty() ? "" : "NIP. " + by.nip());
        return List.of(
                box("number", Stream.of(header.number())),
                box("created", Stream.of(header.createdOn())),
                box("revised", Stream.of(header.revisedOn())),
                box("effective", Stream.of(header.effectiveFrom())),
                box("ratified", ratifier));
    }

    /** The six boxes below, in the order of the sheet. */
    public List<Box> boxes(SopHeader header) {
        return List.of(
                box("basis", header.legalBasis().stream()),
                box("qualifications", header.qualifications().stream()),
                box("related", header.related().stream()),
                box("equipment", header.equipment().stream()),
                box("warnings", header.warnings().stream()),
                box("records", header.recordKeeping().stream()));
    }

    private Box box(String key, Stream<String> lines) {
        return new Box(
                words.get("facts.sop." + key),
                lines.filter(line -> !line.isEmpty()).toList());
    }
}
