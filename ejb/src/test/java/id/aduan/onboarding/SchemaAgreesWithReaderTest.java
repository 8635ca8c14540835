package id.aduan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What an editor offers by the schemas, what the README teaches, and what the reader reads are the same keys. */
class SchemaAgreesWithReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path TENANTS = TenantDirectory.real();
    private static final Map<String, Set<String>> READ =
            new TenantReader(TENANTS).read(TenantDirectory.TODAY).vocabulary();

    private static JsonNode schema(String kind) throws IOException {
        return JSON.readTree(TENANTS.resolve("skema-" + kind + ".json").toFile());
    }

    private static Map<String, Set<String>> offered() throws IOException {
        var keys = new LinkedHashMap<String, Set<String>>();
        for (String kind : new String[] {"kantor", "wilayah", "libur"}) {
            schema(kind).get("$defs").fields().forEachRemaining(def -> {
                var names = new TreeSet<String>();
                def.getValue().get("properties").fieldNames().forEachRemaining(names::add);
                assertThat(keys.getOrDefault(def.getKey(), names))
                        .as(def.getKey())
                        .isEqualTo(names);
                keys.put(def.getKey(), names);
            });
        }
        return keys;
    }

    @Test
    void offersExactlyTheKeysThatAreRead() throws IOException {
        var offered = offered();
        assertThat(offered.keySet()).isEqualTo(READ.keySet());
        READ.forEach((kind, keys) -> assertThat(offered.get(kind)).as(kind).containsExactlyInAnyOrderElementsOf(keys));
    }

    @Test
    void describesEveryKeyInWords() throws IOException {
        for (String kind : new String[] {"kantor", "wilayah", "libur"}) {
            schema(kind)
                    .get("$defs")
                    .forEach(def -> def.get("properties").fields().forEachRemaining(p -> assertThat(
                                    p.getValue().path("description").asText())
                            .as(p.getKey())
                            .isNotBlank()));
        }
    }

    @ParameterizedTest
    @CsvSource({"kantor", "wilayah", "libur"})
    void teachesEveryKeyInTheReadme(String kind) throws IOException {
        String readme = Files.readString(TENANTS.resolve("README.md"));
        schema(kind).get("$defs").fields().forEachRemaining(def -> {
            String section = readme.substring(readme.indexOf("### `" + def.getKey() + "`"))
                    .split("\n### ", 2)[0];
            def.getValue().get("properties").fieldNames().forEachRemaining(key -> assertThat(section)
                    .as(def.getKey())
                    .contains("\n" + key + ": "));
        });
    }

    @Test
    void offersExactlyTheWordsThatAreUnderstood() throws IOException {
        var defs = schema("kantor").get("$defs");
        assertThat(words(defs, "langkah", "kerja")).isEqualTo(TenantWords.ACTS.keySet());
        assertThat(words(defs, "saluran", "jenis")).isEqualTo(TenantWords.CHANNELS.keySet());
        assertThat(words(defs, "saluran", "keadaan")).isEqualTo(TenantWords.STATES.keySet());
        assertThat(words(defs, "saluran", "arah")).isEqualTo(TenantWords.DIRECTIONS.keySet());
        assertThat(words(defs, "kategori", "jenis_laporan")).isEqualTo(TenantWords.KINDS.keySet());
        assertThat(words(defs, "identitas", "kebijakan")).isEqualTo(TenantWords.IDENTITY.keySet());
        assertThat(words(defs, "tanda_terima", "kapan")).isEqualTo(TenantWords.RECEIPTS.keySet());
        assertThat(words(defs, "kantor", "jenis")).isEqualTo(TenantWords.OFFICE_KINDS.keySet());
    }

    private static Set<String> words(JsonNode defs, String kind, String key) {
        var words = new TreeSet<String>();
        defs.get(kind).get("properties").get(key).get("enum").forEach(word -> words.add(word.asText()));
        return words;
    }

    static Stream<Path> files() throws IOException {
        try (var all = Files.walk(TENANTS)) {
            return all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void acceptsEveryFile(Path file) throws IOException {
        String text = Files.readString(file);
        String kind = text.lines().findFirst().orElseThrow().replaceFirst(".*/skema-(\\w+)\\.json$", "$1");
        var content = JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(text));
        var validator = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema(kind));
        assertThat(validator.validate((JsonNode) content)).isEmpty();
    }

    @Test
    void refusesAnUnknownKeyAsTheReaderDoes() throws IOException {
        var validator = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema("libur"));
        assertThat(validator.validate(JSON.readTree("{\"tahun\": 2026, \"dasar\": \"SKB\", \"liburan\": []}")))
                .isNotEmpty();
    }
}
