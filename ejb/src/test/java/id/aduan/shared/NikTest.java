package id.aduan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NikTest {

    @Test
    void showsTheRegionAndTheSerialOnly() {
        assertThat(new Nik("3516130101900001").masked()).isEqualTo("351613••••••0001");
        assertThat("" + new Nik("3516130101900001")).doesNotContain("010190");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3516130101900001", "3516 1301 0190 0001", "351613.010190.0001", " 351613-010190-0001 "})
    void readsANumberHoweverItIsSpaced(String written) {
        assertThat(Nik.read(written)).contains(new Nik("3516130101900001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "351613010190000", "35161301019000011", "3516130101900O01"})
    void readsSixteenDigitsOnly(String written) {
        assertThat(Nik.read(written)).isEmpty();
        assertThatThrownBy(() -> new Nik(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "3515140508680001, true",
        "3515144508680001, true",
        "3515147108680001, true",
        "3515140008680001, false",
        "3515143208680001, false",
        "3515147208680001, false",
        "3515140513680001, false",
        "3515140500680001, false",
        "3515140508680000, false"
    })
    void warnsOfDatesAndSerialsNobodyHas(String digits, boolean plausible) {
        assertThat(new Nik(digits).plausible()).isEqualTo(plausible);
    }

    @Test
    void isFoundInsideAText() {
        assertThat(Nik.findIn("NIK saya 3516 1301 0190 0001, mohon dibantu"))
                .containsExactly(new Nik.Found(new Nik("3516130101900001"), 9, 28));
    }
}
