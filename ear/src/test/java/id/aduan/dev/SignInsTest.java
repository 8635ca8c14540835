package id.aduan.dev;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.aduan.dev.People.Person;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInsTest {

    private static final Map<String, String> DIRECTORY = Map.of(
            "/regions",
            "[{'region': 'kab-contoh', 'name': 'Kabupaten Contoh'}]",
            "/offices/kab-contoh/kecamatan-contoh",
            "{'name': 'Kecamatan Contoh', 'positions': [{'position': 'camat', 'title': 'Camat Contoh'}]}");

    @Test
    void namesOfficeAndPositionInWords() {
        var people = List.of(
                new Person("camat.kecamatan-contoh", "Ani", "Lestari", "/kab-contoh/kecamatan-contoh/camat", List.of()),
                new Person("admin.kab-contoh", "Budi", "Santoso", "/kab-contoh/admin-wilayah", List.of()));
        assertThat(String.join("\n", new SignIns(SignInsTest::directory).lines(people)) + "\n")
                .isEqualTo("""
                  Kecamatan Contoh, Kabupaten Contoh
                    camat.kecamatan-contoh                 Ani Lestari        Camat Contoh
                  Kabupaten Contoh
                    admin.kab-contoh                       Budi Santoso       Administrator
                """);
    }

    @Test
    void fallsBackToTheKeysWhereTheDirectoryIsSilent() {
        var person = new Person("a.b", "Ani", "Lestari", "/kab-lain/kantor/jabatan", List.of());
        assertThat(new SignIns(address -> Api.JSON.missingNode()).lines(List.of(person)))
                .containsExactly(
                        "  kantor, kab-lain", "    a.b                                    Ani Lestari        jabatan");
    }

    @Test
    void hasColumnsWideEnoughForEverybodyOfDevelopment() {
        var options = new Options(new EnumMap<>(Map.of(Option.ROOT, "..")));
        assertThat(new SignIns(address -> Api.JSON.missingNode())
                        .lines(People.read(options).all()))
                .filteredOn(line -> line.startsWith("    "))
                .isNotEmpty()
                .allMatch(line -> line.charAt(42) == ' ' && line.charAt(61) == ' ' && line.charAt(62) != ' ');
    }

    private static JsonNode directory(String address) {
        try {
            return Api.JSON.readTree(DIRECTORY.get(address).replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
