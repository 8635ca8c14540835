package id.aduan.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Random SEEDED = new Random(20261122);

    static Stream<String> codes() {
        return IntStream.range(0, 50)
                .mapToObj(i -> TrackingCode.random(SEEDED).value().replace("-", ""));
    }

    @Test
    void isPrintedInGroupsThatCanBeDictated() {
        assertThat(TrackingCode.random(SEEDED).toString())
                .matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{3}");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void readsWhatItPrints(String code) {
        assertThat(TrackingCode.read(code).map(read -> read.value().replace("-", "")))
                .contains(code);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void noticesEverySingleWrongCharacter(String code) {
        for (int position = 0; position < code.length(); position++) {
            for (char other : ALPHABET.toCharArray()) {
                if (other != code.charAt(position)) {
                    var slip = code.substring(0, position) + other + code.substring(position + 1);
                    assertThat(TrackingCode.read(slip)).as(slip).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void noticesEveryExchangeOfTwoCharacters(String code) {
        for (int a = 0; a < code.length(); a++) {
            for (int b = a + 1; b < code.length(); b++) {
                var slip = new StringBuilder(code);
                slip.setCharAt(a, code.charAt(b));
                slip.setCharAt(b, code.charAt(a));
                if (!slip.toString().equals(code)) {
                    assertThat(TrackingCode.read(slip.toString()))
                            .as(slip.toString())
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void noticesAMissingAndAnExtraCharacter(String code) {
        assertThat(TrackingCode.read(code.substring(1))).isEmpty();
        assertThat(TrackingCode.read(code + code.charAt(3))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void forgivesHowPeopleTypeIt(String code) {
        var spoken = code.toLowerCase().replace('0', 'o').replace('1', 'l');
        assertThat(TrackingCode.read("  " + spoken.substring(0, 4) + " " + spoken.substring(4, 8) + " – "
                        + spoken.substring(8) + " "))
                .isEqualTo(TrackingCode.read(code))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "UUUU-UUUU-UUU", "7K4M", "../../etc/passwd", "７Ｋ４Ｍ-２２２２-２２２", "' or 1=1 --"})
    void readsNothingElse(String typed) {
        assertThat(TrackingCode.read(typed)).isEqualTo(Optional.empty());
    }

    @Test
    void longNonsenseIsNotEvenLookedAt() {
        assertThat(TrackingCode.read("-".repeat(1_000_000))).isEmpty();
    }

    @Test
    void holdsOnlyItsPrintedForm() {
        var code = TrackingCode.random(SEEDED).value();
        assertThatThrownBy(() -> new TrackingCode(code.replace("-", ""))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsFromAllCodes() {
        var drawn = new HashSet<TrackingCode>();
        IntStream.range(0, 100_000).forEach(i -> drawn.add(TrackingCode.random(SEEDED)));
        assertThat(drawn).hasSize(100_000);
    }
}
