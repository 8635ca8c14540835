package id.aduan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    @Test
    void keepsItsArgumentsInOrder() {
        assertThat(Refusal.of("handling.not-your-step", "kasi-pelayanan", 3).arguments())
                .containsExactly("kasi-pelayanan", "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bukan langkah Anda", "handling.", "handling..step", "notYourStep"})
    void refusesACodeNobodyCanReadOut(String code) {
        assertThatThrownBy(() -> Refusal.of(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
