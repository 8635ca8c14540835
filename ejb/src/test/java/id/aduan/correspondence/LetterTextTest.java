package id.aduan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterTextTest {

    @Test
    void aBrowsersLineEndsAreNoChange() {
        assertThat(new LetterText("Satu\r\nDua  \n").hash()).isEqualTo(new LetterText("Satu\nDua").hash());
    }

    @Test
    void everyOtherCharacterCounts() {
        assertThat(new LetterText("Satu").hash()).isNotEqualTo(new LetterText("satu").hash());
    }

    @Test
    void noticesAResidentsNumberHoweverItIsWritten() {
        assertThat(new LetterText("NIK 3516 1345 0790 0001 sudah kami periksa.").namesResident())
                .isTrue();
        assertThat(new LetterText("Kami periksa pada 20-11-2026 08.15–10.30.").namesResident())
                .isFalse();
    }
}
