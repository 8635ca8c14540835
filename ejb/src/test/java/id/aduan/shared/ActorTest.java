package id.aduan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    private static final Actor.Officer KASI = new Actor.Officer(
            "kasi.timur", "Budi Santoso", Set.of(new Post("kab-timur/dinas", "kasi-pelayanan")), Set.of("officer"));

    @ParameterizedTest
    @CsvSource({
        "kab-timur/dinas, kasi-pelayanan, true",
        "kab-timur/dinas, kasi, false",
        "kab-timur/dinas-kota, kasi-pelayanan, false",
        "kab-timur-raya/dinas, kasi-pelayanan, false",
        "kab-timur/din, kasi-pelayanan, false"
    })
    void holdsThatPositionInThatOfficeOnly(String office, String position, boolean holds) {
        assertThat(KASI.holds(office, position)).isEqualTo(holds);
    }

    @Test
    void labelNamesNobody() {
        assertThat(KASI.label()).isEqualTo("kasi.timur");
        assertThat(new Actor.Citizen().label()).isEqualTo("warga");
        assertThat(new Actor.Machine("kurir").label()).isEqualTo("sistem:kurir");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dinas", "kab-timur/", "/dinas", "kab-timur/dinas/lain", "Kab/Dinas", "kab timur/dinas", ""})
    void refusesAnOfficeThatIsNoPath(String office) {
        assertThatThrownBy(() -> new Post(office, "kasi")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNobody() {
        assertThatThrownBy(() -> new Actor.Officer(" ", "", Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Actor.Machine("")).isInstanceOf(IllegalArgumentException.class);
    }
}
