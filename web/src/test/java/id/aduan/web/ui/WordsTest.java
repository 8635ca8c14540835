package id.aduan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Refusal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = new Words();

    @Test
    void putsArgumentsIntoTheirPlaces() {
        assertThat(words.of("ui.outOf", 6, 7)).isEqualTo("6 dari 7");
    }

    @Test
    void saysARefusalWithItsArguments() {
        assertThat(words.refusal(Refusal.of("date.no-such-day", 31, "November", 30)))
                .isEqualTo("Tanggal 31 November tidak ada. November hanya sampai tanggal 30.");
    }

    @Test
    void showsTheKeyOfAMissingWord() {
        assertThat(words.get("ui.nobodyWroteThis")).isEqualTo("⟦ui.nobodyWroteThis⟧");
    }

    @Test
    void speaksIndonesianWhateverTheServerSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(new Words().get("ui.product")).isEqualTo("Aduan");
        } finally {
            Locale.setDefault(before);
        }
    }
}
