package id.aduan.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.sop.Act;
import id.aduan.sop.Procedure;
import id.aduan.sop.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a case stands, told by its history: {@code 2} done, {@code 8:selesai} decided, {@code 4!} sent back, {@code 3?} open. */
class StepMapTest {

    private static final Map<StepMark.State, String> LETTERS = Map.of(
            StepMark.State.DONE, "s",
            StepMark.State.NOW, "k",
            StepMark.State.TO_COME, "n",
            StepMark.State.SKIPPED, "-");

    static Stream<Procedure> procedures() {
        return Offices.all().stream().flatMap(tenant -> tenant.procedures().stream());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # office            | history                                      | the line of steps
            kecamatan-kranggan  | none                                         | nnnnnnnnnn
            kecamatan-kranggan  | 1 2?                                         | sknnnnnnnn
            kecamatan-kranggan  | 1 2 3 4 5 6 7 8?                             | sssssssknn
            kecamatan-kranggan  | 1 2 3 4 5 6 7 8:selesai 10?                  | ssssssss-k
            kecamatan-kranggan  | 1 2 3 4 5 6 7 8:tidak-selesai 9?             | ssssssssk-
            kecamatan-kranggan  | 1 2 3 4 5 6 7 8:selesai 10                   | ssssssss-s
            dispendukcapil      | 1 2 3 4! 3?                                  | ssknnnn
            dispendukcapil      | 1 2 3 4! 3 4 5! 3?                           | ssknnnn
            dispendukcapil      | 1 2 3 4! 3 4?                                | sssknnn
            """)
    void theLineOfStepsFollowsTheHistory(String office, String history, String line) {
        assertThat(line(map(office, history))).isEqualTo(line);
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyProcedureIsWalkedToAnEndOnEveryArm(Procedure procedure) {
        StepMap map = StepMap.atStart(procedure);
        List<Step> open = new ArrayList<>(List.of(procedure.first()));
        int walked = 0;
        while (!open.isEmpty()) {
            Step step = open.removeLast();
            assertThat(walked++).as("the walk ends").isLessThan(200);
            List<String> arms = step.decides()
                    ? step.branches().stream().map(branch -> branch.decision()).toList()
                    : List.of("");
            arms.forEach(arm -> map.next(step, arm).ifPresent(open::add));
        }
        assertThat(walked).isGreaterThanOrEqualTo(procedure.steps().size());
    }

    @Test
    void whatTheCitizenDidByComingStandsAtTheBeginningOnly() {
        assertThat(StepMap.atStart(Offices.procedure("kecamatan-kranggan")).leading())
                .extracting(Step::number)
                .containsExactly("1");
        assertThat(StepMap.atStart(Offices.procedure("kecamatan-sooko")).leading())
                .isEmpty();
    }

    @Test
    void stepsAtOneTableMayBeRecordedTogether() {
        assertThat(map("kecamatan-kedopok", "3.1 3.2?").together()).containsExactly("3.3", "3.4");
        assertThat(map("kecamatan-kranggan", "1 2 3 4 5 6?").together()).containsExactly("7", "8");
    }

    @Test
    void registeringBelongsToTheLetterOnlyAfterTheAnswerIsWritten() {
        StepMap map = StepMap.atStart(Offices.procedure("kecamatan-kedopok"));
        assertThat(onTheLetter(map)).containsExactly("3.6", "3.7", "3.8");
    }

    @Test
    void aProcedureWithoutAnswerOnPaperHasNoStepsOfALetter() {
        assertThat(onTheLetter(StepMap.atStart(Offices.procedure("kecamatan-kranggan"))))
                .isEmpty();
    }

    @Test
    void goingBackForgetsWhatFollowed() {
        StepMap map = map("dispendukcapil", "1 2 3 4 5! 3?");
        assertThat(map.done(Act.FINALISE)).isEmpty();
        assertThat(map.letterBegun()).isFalse();
    }

    @Test
    void refusesADecisionThatIsNoArm() {
        StepMap map = map("kecamatan-kranggan", "1 2 3 4 5 6 7 8?");
        assertThatThrownBy(() -> map.next(map.open().orElseThrow(), "entahlah"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dispendukcapil     | 1.0 1.0 2.0 1.0 1.0 1.0 1.0
            kecamatan-kranggan | 1.0 1.5 1.0 3.0 1.5 1.5 2.0 1.0 1.0 1.0
            kecamatan-kedopok  | 1.0 1.0 1.0 1.0 1.0 1.0 1.0 1.0 1.0
            """)
    void bricksAreAsWideAsTheirStepsAreLong(String office, String widths) {
        assertThat(StepWidths.of(Offices.procedure(office)).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(widths);
    }

    private static List<String> onTheLetter(StepMap map) {
        return map.procedure().steps().stream()
                .filter(map::onTheLetter)
                .map(Step::number)
                .toList();
    }

    private static String line(StepMap map) {
        return map.states().values().stream().map(LETTERS::get).collect(Collectors.joining());
    }

    private static StepMap map(String office, String history) {
        List<StepMap.Passed> passed = history == null
                ? List.of()
                : Arrays.stream(history.split(" ")).map(StepMapTest::passed).toList();
        return new StepMap(Offices.procedure(office), passed);
    }

    private static StepMap.Passed passed(String written) {
        String[] parts = written.replaceAll("[!?]", "").split(":");
        StepEnd end = written.endsWith("!") ? StepEnd.RETURNED : written.endsWith("?") ? StepEnd.OPEN : StepEnd.DONE;
        return new StepMap.Passed(parts[0], end, parts.length > 1 ? parts[1] : "");
    }
}
