package id.aduan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.onboarding.Finding.Severity;
import id.aduan.tenancy.OfficeId;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check says about files that read well and do not fit together. */
class TenantCheckTest {

    private static final String FILE = "kab-contoh/dinas-contoh.yaml:";

    @TempDir
    Path root;

    private TenantDirectory directory;

    @BeforeEach
    void beginWithASoundDirectory() {
        directory = new TenantDirectory(root);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ERROR   | pelaksana: kepala              | pelaksana: camat                        | 31 | "camat" bukan jabatan.                       | Jabatan yang dikenal: kepala, staf.
            ERROR   | pelaksana: kepala              | pelaksana: staf                         | 31 | menyusun jawaban dan sekaligus mengesahkannya | jabatan lain
            ERROR   | kerja: paraf                   | lanjut: "9"#kerja: paraf                | 30 | Langkah "9" tidak ada.                       | Langkah yang ada: 1, 2, 3.
            ERROR   | kerja: draf                    | lanjut: "3"#kerja: draf                 | 29 | Langkah 2 tidak pernah tercapai.             | Hubungkan
            ERROR   | kerja: kirim                   | lanjut: "1"#kerja: kirim                | 33 | Dari langkah 3 prosedur tidak pernah berakhir. | akhir: true
            ERROR   | no: "2"                        | no: "1"                                 | 28 | Nomor langkah "1" dipakai dua kali.          | 5a
            ERROR   | menerima: true                 | menerima: false                         | 7  | Tidak ada jabatan yang menerima pengaduan.   | menerima: true
            ERROR   | kepala: true                   | kepala: false                           | 7  | tepat satu kepala                            | kepala: true
            ERROR   | atasan: kepala                 | atasan: bupati                          | 8  | "bupati" bukan jabatan.                      | Jabatan yang dikenal
            ERROR   | atasan: kepala                 | atasan: staf                            | 8  | Rantai atasan berputar.                      | Jabatan tertinggi
            ERROR   | kunci: staf                    | kunci: kepala                           | 8  | Kunci "kepala" dipakai dua kali              | kunci yang lain
            ERROR   | alamat: "08113202060"          | keadaan: dipakai                        | 12 | tidak beralamat                              | belum diketahui
            ERROR   | janji: 1 jam                   | janji: { waktu: 1 jam, bila_pejabat_di_tempat: camat } | 18 | "camat" bukan jabatan. | Jabatan yang dikenal
            ERROR   | nama: Umum                     | nama: Umum, kategori: x                 | 22 | "x" bukan kategori kantor ini.               | Pakai kunci
            ERROR   | jenis: whatsapp                | lihat: C-1, jenis: whatsapp             | 12 | Catatan "C-1" tidak ada.                     | Tambahkan
            WARNING | jenis_laporan: aspirasi        | dasar: tersirat                         | 10 | tidak menyebut jenis laporan                 | Isi "jenis_laporan"
            WARNING | waktu: 45 menit                | waktu: 50 menit                         | 18 | berjumlah 65 menit, tetapi janji kantor 60 menit | Perbaiki
            WARNING | waktu: 45 menit                | waktu: 2 hari kerja                     | 18 | berjumlah 915 menit, tetapi janji kantor 60 menit | Perbaiki
            WARNING | kerja: paraf                   | kerja: telaah                           | 23 | tidak ada langkah pengesahan                 | paraf
            NOTE    | , klasifikasi_surat: "470"     | , no_sk: ""                             | 5  | Kode klasifikasi surat tidak diketahui       | pola klasifikasi arsip
            ERROR   | klasifikasi_surat: "470"       | klasifikasi_surat: "47"                 | 5  | "47" bukan kode klasifikasi surat.           | "470"
            NOTE    | janji: 1 jam                   | janji: tidak dinyatakan                 | 18 | tidak menjanjikan waktu                      | batas wilayah
            """)
    void findsWithLineAndRemedy(
            Severity severity, String passage, String instead, int line, String problem, String remedy) {
        String written = instead.replace("#", "\n        ").replace("nama: Umum, kategori", "nama: Umum\n    kategori");
        var findings = directory.office(passage, written).read().findings();
        assertThat(findings).anySatisfy(f -> {
            assertThat(f.severity()).isEqualTo(severity);
            assertThat(f.problem()).contains(problem);
            assertThat(f.remedy()).contains(remedy);
            assertThat(f.toString()).startsWith(FILE + line + " ");
        });
    }

    @Test
    void saysWhichOfficeAlreadyHoldsAnAddress() {
        directory.write(
                "kab-contoh/dinas-kedua.yaml",
                TenantDirectory.OFFICE
                        .replace("dinas-contoh", "dinas-kedua")
                        .replace("08113202060", "+62 811-3202-060"));
        assertThat(directory.read().findings()).singleElement().satisfies(f -> {
            assertThat(f.isError()).isTrue();
            assertThat(f.toString())
                    .startsWith(
                            "kab-contoh/dinas-kedua.yaml:12 saluran[0].alamat: +628113202060 sudah dipakai kab-contoh/dinas-contoh");
        });
    }

    @Test
    void missesNextYearsHolidaysFromOctoberOn() {
        directory.region("libur-2026.yaml, libur-2027.yaml", "libur-2026.yaml");
        assertThat(new TenantReader(root).read(LocalDate.of(2026, 9, 30)).findings())
                .isEmpty();
        assertThat(new TenantReader(root).read(LocalDate.of(2026, 10, 1)).findings())
                .singleElement()
                .satisfies(f -> assertThat(f.problem()).contains("2027"));
    }

    @Test
    void findsAComplaintThatNoProcedureServes() {
        var findings = directory
                .office("nama: Umum", "nama: Umum\n    saluran: [email]")
                .read()
                .findings();
        assertThat(findings).anyMatch(f -> f.isError() && f.problem().contains("lewat whatsapp tidak mempunyai SOP"));
    }

    @Test
    void findsTwoProceduresForTheSameComplaint() {
        String twice = TenantDirectory.OFFICE
                + TenantDirectory.OFFICE.split("sop:\n")[1].replace("kunci: umum", "kunci: lain");
        assertThat(directory.write("kab-contoh/dinas-contoh.yaml", twice).read().findings())
                .anyMatch(f -> f.isError() && f.problem().contains("Dua SOP berlaku"));
    }

    @Test
    void reportsEverythingAtOnce() {
        var findings = directory
                .office("kepala: true", "kepala: false")
                .region("kode: \"99.01\"\n", "kodee: \"99.01\"\n")
                .read()
                .findings();
        assertThat(findings)
                .filteredOn(Finding::isError)
                .extracting(Finding::file)
                .contains("kab-contoh/dinas-contoh.yaml", "kab-contoh/wilayah.yaml");
    }

    @Test
    void anErrorInTheRegionKeepsItsOfficesFromBeingApplied() {
        var files = directory.region("zona: Asia/Jakarta", "zona: Jakarta").read();
        assertThat(files.offices()).singleElement().satisfies(o -> assertThat(files.sound(o))
                .isFalse());
    }

    @Test
    void aFileThatCannotBeReadIsStillThere() {
        var files = directory.office("janji: 1 jam", "janji: [1 jam").read();
        var office = OfficeId.of("kab-contoh/dinas-contoh");
        assertThat(files.offices()).isEmpty();
        assertThat(files.present(office)).isTrue();
        assertThat(files.findingsFor(office)).anyMatch(Finding::isError);
    }

    @Test
    void refusesABranchBeforeTheOfficesFirstStep() {
        var findings = directory
                .office("pelaksana: staf\n        mutu_baku: { kelengkapan: Aduan", """
                        pelaksana: warga
                                dicatat_oleh: staf
                                cabang: [{ bila: ya, ke: "2" }, { bila: tidak, ke: "3" }]
                                mutu_baku: { kelengkapan: Aduan""")
                .read()
                .findings();
        assertThat(findings)
                .anyMatch(f -> f.isError() && f.line() == 28 && f.problem().contains("tidak dapat bercabang"));
    }

    @Test
    void stepsShorterThanAPromiseInDaysAreNoFinding() {
        assertThat(directory
                        .office("janji: 1 jam", "janji: 1 hari kerja")
                        .read()
                        .findings())
                .isEmpty();
    }
}
