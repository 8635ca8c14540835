package id.aduan.handling;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is refused here, somebody reads why and what to do. */
class EveryRefusalHasWordsTest {

    private static final Properties WORDS = words();

    static Stream<Refusal> refusals() {
        Stream<HandlingOutcome> outcomes = Stream.of(
                new HandlingOutcome.NotYourStep("Camat"),
                new HandlingOutcome.OutputMissing("Konsep"),
                new HandlingOutcome.PlaceMissing(),
                new HandlingOutcome.DecisionMissing(List.of("selesai", "tidak")),
                new HandlingOutcome.NotYet("Paraf", "Camat"),
                new HandlingOutcome.AlreadyDone("Camat"),
                new HandlingOutcome.Standing("menunggu"),
                new HandlingOutcome.OnTheLetter("Draf"),
                new HandlingOutcome.NothingOpen());
        return Stream.of(
                        outcomes.map(HandlingOutcome::refusal),
                        Arrays.stream(HandlingOutcome.Refused.Reason.values())
                                .map(reason -> new HandlingOutcome.Refused(reason, "x").refusal()),
                        Arrays.stream(AbsenceOutcome.Reason.values())
                                .map(reason -> new AbsenceOutcome.Refused(reason, "x").refusal()))
                .flatMap(refusals -> refusals)
                .flatMap(Optional::stream);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isToldInIndonesianWithAPlaceForEachArgument(Refusal refusal) {
        String words = WORDS.getProperty("refusal." + refusal.code());
        assertThat(words).as(refusal.code()).isNotBlank().endsWith(".");
        assertThat(words).doesNotContain("{" + refusal.arguments().size() + "}");
    }

    private static Properties words() {
        Path file = Path.of(System.getProperty("basedir", "."), "..", "web", "src", "main", "resources")
                .resolve("id/aduan/web/words_id.properties")
                .normalize();
        try (var in = Files.newBufferedReader(file)) {
            Properties words = new Properties();
            words.load(in);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
