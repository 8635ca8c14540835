package id.aduan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private final Addresses addresses = new Addresses();

    @Test
    void speaksIndonesian() {
        assertThat(addresses.office("kab-mojokerto/dispendukcapil")).isEqualTo("/kantor/kab-mojokerto/dispendukcapil");
        assertThat(addresses.track("SKO-26-7K4M-Q2")).isEqualTo("/lacak/SKO-26-7K4M-Q2");
    }

    @Test
    void keepsStrangeCharactersOutOfThePath() {
        assertThat(addresses.track("a b?c#d")).isEqualTo("/lacak/a%20b%3Fc%23d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lacak/SKO-26-7K4M-Q2", "/?cari=ktp", "/kantor/kab-mojokerto/dispendukcapil?a=b#c"})
    void leadsWithinThePortal(String address) {
        assertThat(Addresses.within(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/a\\b", "lacak", "", "/a\nb", "/ a"
            })
    void neverLeadsAnywhereElse(String address) {
        assertThat(Addresses.within(address)).isEqualTo("/");
    }
}
