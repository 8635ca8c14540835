package id.aduan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.shared.Clause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of the five documents is lost on the way from paper to our types, and nothing in the files is without a source. */
class EveryFactIsCarriedTest {

    private record Printed(String id, String text) {
        String document() {
            return id.substring(0, 3);
        }

        /** The parts of a clause: "Label = one | two" has the parts "one" and "two". */
        List<String> parts() {
            String value = text.contains(" = ") ? text.substring(text.indexOf(" = ") + 3) : text;
            return Arrays.stream(value.split(" \\| ", -1)).toList();
        }
    }

    /** Words of the sheet that name an empty box or a lost picture; the notes speak of them. */
    private static final List<String> ONLY_HEADINGS = List.of("000:alur");

    private static final Map<String, TenantFile> OFFICES = new TenantReader(TenantDirectory.real())
            .read(TenantDirectory.TODAY).offices().stream()
                    .filter(t -> t.places().containsKey("dokumen"))
                    .collect(Collectors.toMap(t -> t.places().get("dokumen").text(), t -> t));

    static Stream<Printed> clauses() {
        try {
            var lines =
                    Files.readAllLines(Path.of(System.getProperty("basedir", "."), "src/test/resources/clauses.csv"));
            return lines.stream().skip(1).map(EveryFactIsCarriedTest::printed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Printed printed(String line) {
        int comma = line.indexOf(',');
        String text = line.substring(comma + 1);
        boolean quoted = text.startsWith("\"");
        return new Printed(
                line.substring(0, comma),
                quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text);
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void standsInTheFile(Printed clause) {
        var tenant = OFFICES.get(clause.document());
        String all = plain(tenant.places().values().stream()
                .filter(place -> !place.path().startsWith("catatan"))
                .map(YamlPlace::text)
                .collect(Collectors.joining(" ")));
        if (!ONLY_HEADINGS.contains(clause.id())) {
            assertThat(clause.parts()).allSatisfy(part -> assertThat(all).contains(plain(part)));
        }
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void standsInOurTypesWhereItIsAStepARuleOrARequirement(Printed clause) {
        if (clause.id()
                .matches(
                        "00[234]:(langkah-.*|3\\..*|2\\..*|uraian-.*|produk-.*|nomor|disahkan|tanggal-.*|dasar-.*|kualifikasi-.*|keterkaitan-.*|peralatan-.*)|00[01]:(penerimaan-.*|pembukaan-1)")) {
            var tenant = OFFICES.get(clause.document());
            String all = plain(tenant.office() + " " + tenant.procedures() + " " + tenant.requirements());
            assertThat(clause.parts())
                    .allSatisfy(part -> assertThat(all).contains(plain(part.replace("Pelaporan", "Pelapor"))));
        }
    }

    @ParameterizedTest
    @MethodSource("offices")
    void everySourceNamedInAFileIsAClause(TenantFile tenant) {
        String document = tenant.places().get("dokumen").text();
        var known = clauses().map(Printed::id).toList();
        var named = tenant.places().values().stream()
                .filter(p -> p.path().matches(".*\\bsumber(\\[[0-9]+])?")
                        && !p.text().isEmpty())
                .map(p -> document + ":" + p.text());
        assertThat(named).isNotEmpty().allSatisfy(id -> assertThat(known).contains(id));
    }

    static Stream<TenantFile> offices() {
        return OFFICES.values().stream();
    }

    @Test
    @Clause({
        "002:nomor",
        "002:tanggal-revisi",
        "002:tanggal-efektif",
        "002:tanggal-pembuatan",
        "002:disahkan",
        "002:peringatan",
        "002:pencatatan"
    })
    void keepsTheBlanksOfKranggansSheet() {
        var header = OFFICES.get("002").procedures().getFirst().header();
        assertThat(header.number()).isEqualTo("065/SOP/ /417.515/2019");
        assertThat(header.createdOn()).isEqualTo("01-Nopember-2016");
        assertThat(List.of(header.revisedOn(), header.effectiveFrom())).containsOnly("Juni 2019");
        assertThat(header.ratifiedBy().nip()).isEqualTo("19700113 198903 2 003");
        assertThat(header.warnings()).isEmpty();
        assertThat(header.recordKeeping()).isEmpty();
    }

    @Test
    @Clause({"002:langkah-8", "002:langkah-9", "002:langkah-10"})
    void goesFromKranggansStepEightToTenWhenSettledAndToNineWhenNot() {
        var procedure = OFFICES.get("002").procedures().getFirst();
        assertThat(procedure.step("8").orElseThrow().branches())
                .extracting(b -> b.words() + " → " + b.next())
                .containsExactly("mendapatkan penyelesaian → 10", "tidak mendapatkan penyelesaian → 9");
        assertThat(procedure.step("9").orElseThrow().next()).isEmpty();
        assertThat(procedure.step("10").orElseThrow().next()).isEmpty();
    }

    @Test
    @Clause({
        "000:pengantar-syarat",
        "000:pengantar-kategori",
        "000:pengantar-saluran",
        "001:pengantar-syarat",
        "001:pengantar-kategori",
        "001:pengantar-saluran"
    })
    void saysThatTheListOfChannelsIsNotComplete() {
        for (String document : List.of("000", "001")) {
            var leads = OFFICES.get(document).office().profile().leads();
            assertThat(leads.requirements()).startsWith("Pengaduan harus mencantumkan");
            assertThat(leads.categories()).startsWith("Hal-hal yang perlu diadukan");
            assertThat(leads.channels()).endsWith("melalui beberapa cara, antara lain:");
        }
    }

    @Test
    @Clause({"003:no-sk", "004:no-sk"})
    void keepsEmptyDecreesEmpty() {
        assertThat(OFFICES.get("003").office().profile().decree()).isEmpty();
        assertThat(OFFICES.get("004").office().profile().decree()).isEmpty();
    }

    @Test
    @Clause({"000:layanan-3", "001:layanan-3"})
    void neverInventsAMailbox() {
        for (String document : List.of("000", "001")) {
            assertThat(OFFICES.get(document).channels().all())
                    .filteredOn(c -> c.kind() == ChannelKind.EMAIL)
                    .singleElement()
                    .satisfies(c -> assertThat(c.address()).isEmpty());
        }
    }

    /** Letters and digits only: typography, dashes and line ends of a scan are no facts. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9@!]+", " ").strip();
    }
}
