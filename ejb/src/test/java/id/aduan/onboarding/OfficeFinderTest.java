package id.aduan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What citizens type on the home page, and the office they should be shown first. */
class OfficeFinderTest {

    @ParameterizedTest
    @CsvSource({
        "KTP hilang, dispendukcapil",
        "ktp ilang, dispendukcapil",
        "e-ktp belum jadi, dispendukcapil",
        "akte kelahiran, dispendukcapil",
        "kartu keluarg, dispendukcapil",
        "surat pindah, dispendukcapil",
        "surat keteranggan domisili, kecamatan-sooko",
        "izin tutup jalan hajatan, kecamatan-sooko",
        "desa Japan, kecamatan-sooko",
        "kranggan jalan, kecamatan-kranggan",
        "krangan, kecamatan-kranggan",
        "tetangga ribut, kecamatan-kranggan",
        "sengketa batas tanah, kecamatan-kranggan",
        "kedopok antre lama, kecamatan-kedopok",
        "berkas saya hilang, bagian-organisasi",
        "organisasi, bagian-organisasi"
    })
    void showsTheRightOfficeFirst(String typed, String office) {
        assertThat(found(typed).getFirst().office().id().slug()).isEqualTo(office);
    }

    @Test
    void findsEveryOfficeWhoseStaffMayBeComplainedOf() {
        assertThat(found("pungli"))
                .extracting(m -> m.office().id().slug())
                .contains("bagian-organisasi", "kecamatan-sooko", "dispendukcapil", "kecamatan-kedopok");
    }

    @Test
    void tellsANearMatchFromAWholeOne() {
        assertThat(found("jalan rusak"))
                .extracting(m -> m.office().id().slug(), OfficeMatch::whole)
                .containsExactly(tuple("kecamatan-sooko", false));
        assertThat(found("tutup jalan").getFirst().whole()).isTrue();
    }

    @Test
    void saysWhyInTheOfficesOwnWords() {
        assertThat(found("japan").getFirst().why()).isEqualTo("Japan");
        assertThat(found("kedopok").getFirst().why()).isIn("", "Kedopok");
    }

    @Test
    void findsNothingWhereNothingFits() {
        assertThat(found("sampah")).isEmpty();
        assertThat(found("di kantor")).isEmpty();
    }

    private static List<OfficeMatch> found(String typed) {
        return new OfficeFinder(typed)
                .among(FiveOffices.OFFICES.values().stream()
                        .map(TenantFile::office)
                        .toList());
    }
}
