package id.aduan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    08113202060          | +628113202060  | 0811-3202-060
                    0811 3202 060        | +628113202060  | 0811-3202-060
                    0878-8482-8868       | +6287884828868 | 0878-8482-8868
                    0878.8482.8868       | +6287884828868 | 0878-8482-8868
                    +62878-8482-8868     | +6287884828868 | 0878-8482-8868
                    +62 (0)878 8482 8868 | +6287884828868 | 0878-8482-8868
                    6287884828868        | +6287884828868 | 0878-8482-8868
                    87884828868          | +6287884828868 | 0878-8482-8868
                    0321-321965          | +62321321965   | (0321) 321965
                    (0321) 321 965       | +62321321965   | (0321) 321965
                    (0335) 421234        | +62335421234   | (0335) 421234
                    +6591234567          | +6591234567    | +65 9123 4567
                    """)
    void readsNumbersAsPeopleWriteThem(String written, String e164, String display) {
        PhoneNumber number = PhoneNumber.read(written).orElseThrow();
        assertThat(number.e164()).isEqualTo(e164);
        assertThat(number.display()).isEqualTo(display);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "112",
                "110",
                "119",
                "137",
                "1708",
                "14045",
                "321965",
                "",
                "-",
                "081",
                "3516130101900001",
                "nomor saya 08113202060",
                "0811320206O"
            })
    void doesNotTakeShortCodesAndOtherDigitsForTelephones(String written) {
        assertThat(PhoneNumber.read(written)).isEmpty();
    }

    @Test
    void doesNotSayTheWholeNumberByAccident() {
        PhoneNumber number = new PhoneNumber("+628113202060");
        assertThat(number.masked()).isEqualTo("+62811•••••60");
        assertThat("" + number).doesNotContain("3202060");
    }

    @Test
    void refusesWhatIsNotE164() {
        assertThatThrownBy(() -> new PhoneNumber("08113202060"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("08113202060");
    }
}
