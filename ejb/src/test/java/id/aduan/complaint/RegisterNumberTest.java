package id.aduan.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterNumberTest {

    @Test
    @Clause("004:3.4")
    void isPrintedAsInTheBook() {
        assertThat(new RegisterNumber(2026, 147)).hasToString("0147/2026");
        assertThat(new RegisterNumber(2026, 10_001)).hasToString("10001/2026");
    }

    @ParameterizedTest
    @CsvSource({"0147/2026, 147", "147/2026, 147", "10001/2026, 10001", "' 12 / 2026 ', 12"})
    void readsItWithAndWithoutZeros(String typed, int number) {
        assertThat(RegisterNumber.read(typed)).contains(new RegisterNumber(2026, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "147", "0000/2026", "147/26", "-1/2026", "99999999999/2026", "a/2026"})
    void readsNothingElse(String typed) {
        assertThat(RegisterNumber.read(typed)).isEmpty();
    }

    @Test
    void tenThousandAndOneComesAfterTenThousand() {
        assertThat(new RegisterNumber(2026, 10_001)).isGreaterThan(new RegisterNumber(2026, 9_999));
        assertThat(new RegisterNumber(2027, 1)).isGreaterThan(new RegisterNumber(2026, 10_001));
    }

    @Test
    void countsFromOne() {
        assertThatThrownBy(() -> new RegisterNumber(2026, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
