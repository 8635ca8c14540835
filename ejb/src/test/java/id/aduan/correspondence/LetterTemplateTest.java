package id.aduan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.channel.ChannelKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterTemplateTest {

    private static final Set<String> BANNED =
            Set.of("!", "diteruskan", "surat kabar", "submit", "tiket", "invalid", "kamu");

    @ParameterizedTest
    @EnumSource
    void speaksLikeACourteousClerk(LetterTemplate template) {
        var filled = template.filled(values(template));
        assertThat((filled.subject() + filled.text()).toLowerCase()).doesNotContain(BANNED);
    }

    @ParameterizedTest
    @EnumSource
    void leavesNoPlaceEmpty(LetterTemplate template) {
        var filled = template.filled(values(template));
        assertThat(filled.subject() + filled.text()).doesNotContain("{").doesNotContain("}");
    }

    @Test
    void neverSearchesWhatIsFilledIn() {
        Map<String, String> values = values(LetterTemplate.ANSWER);
        values.put("isi", "Isian {kode} dan $1 tetap seperti ditulis.");
        assertThat(LetterTemplate.ANSWER.filled(values).text()).contains("Isian {kode} dan $1 tetap seperti ditulis.");
    }

    @Test
    void refusesAPlaceNobodyFills() {
        assertThatThrownBy(() -> LetterTemplate.RECEIPT.filled(Map.of("kantor", "Dinas")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryMedium(ChannelKind kind) {
        assertThat(LetterWords.of(kind)).isNotBlank();
    }

    private static Map<String, String> values(LetterTemplate template) {
        Map<String, String> values = new HashMap<>();
        template.places().forEach(place -> values.put(place, "…"));
        return values;
    }
}
