package id.aduan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.onboarding.Finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Judges every file of the project's own tenants directory, and fixes which remarks on the five documents are expected. */
class EveryTenantFileIsSoundTest {

    private static final TenantFiles FILES = new TenantReader(TenantDirectory.real()).read(TenantDirectory.TODAY);

    /** What the documents leave open today. A line goes when an office has answered it. */
    private static final Map<String, List<String>> EXPECTED = Map.of(
            "kecamatan-sooko",
                    List.of(
                            "NOTE profil",
                            "NOTE saluran[4].keadaan",
                            "NOTE saluran[5].keadaan",
                            "NOTE janji",
                            "NOTE sop[0].tersirat"),
            "bagian-organisasi",
                    List.of(
                            "NOTE profil",
                            "NOTE saluran[4].keadaan",
                            "NOTE saluran[6].keadaan",
                            "NOTE saluran[7].keadaan",
                            "NOTE janji",
                            "NOTE sop[0].tersirat"),
            "dispendukcapil",
                    List.of(
                            "NOTE profil",
                            "NOTE saluran[1].keadaan",
                            "NOTE saluran[2].keadaan",
                            "NOTE sop[0].langkah",
                            "NOTE sop[0].langkah[5]",
                            "NOTE sop[0].langkah[6]"),
            "kecamatan-kranggan", List.of("NOTE profil", "NOTE janji", "NOTE sop[0].langkah"),
            "kecamatan-kedopok",
                    List.of(
                            "NOTE profil",
                            "WARNING saluran[5].alamat",
                            "NOTE saluran[6].keadaan",
                            "NOTE sop[0].langkah"));

    static Stream<TenantFile> offices() {
        return FILES.offices().stream();
    }

    @Test
    void noFileHoldsAnError() {
        assertThat(FILES.findings()).noneMatch(Finding::isError);
        assertThat(FILES.regions()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void canBeApplied(TenantFile tenant) {
        assertThat(FILES.sound(tenant)).isTrue();
    }

    @Test
    void theFiveDocumentsLeaveExactlyThisOpen() {
        EXPECTED.forEach((office, remarks) -> assertThat(FILES.findings())
                .as(office)
                .filteredOn(f -> f.file().endsWith("/" + office + ".yaml"))
                .extracting(f -> f.severity() + " " + f.path())
                .containsExactlyInAnyOrderElementsOf(remarks));
    }

    @Test
    void aSumThatEqualsThePromiseIsNoFinding() {
        assertThat(FILES.findings()).noneMatch(f -> f.problem().contains("berjumlah"));
    }

    @Test
    void everyRegionKnowsTheHolidaysOfThisAndNextYear() {
        assertThat(FILES.regions().values())
                .allSatisfy(r -> assertThat(r.calendar().yearsKnown()).contains(2026, 2027));
        assertThat(FILES.findings())
                .noneMatch(f -> f.severity() == Severity.WARNING && f.path().equals("libur"));
    }
}
