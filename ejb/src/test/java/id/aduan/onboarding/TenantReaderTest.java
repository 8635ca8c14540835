package id.aduan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.deadline.Allowance;
import id.aduan.deadline.Interval;
import id.aduan.intake.Requirement.Asks;
import id.aduan.sop.Performer.Outside;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader makes of single passages, sound and broken. */
class TenantReaderTest {

    @TempDir
    Path root;

    private TenantDirectory directory;

    @BeforeEach
    void beginWithASoundDirectory() {
        directory = new TenantDirectory(root);
    }

    @Test
    void findsNothingInASoundDirectory() {
        assertThat(directory.read().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            janji: 1 jam                  | janjii: 1 jam             | 18 | janjii                      | Kunci "janjii" tidak dikenal.               | Maksudnya "janji"?
            kerja: draf                   | kerja: drap               | 25 | sop[0].langkah[0].kerja     | "drap" tidak dikenal.                       | Maksudnya "draf"?
            jenis: whatsapp               | jenis: whatsap            | 12 | saluran[0].jenis            | "whatsap" tidak dikenal.                    | Maksudnya "whatsapp"?
            waktu: 45 menit               | waktu: tiga kali          | 27 | sop[0].langkah[0].mutu_baku.waktu | Waktu "tiga kali" tidak dapat dibaca. | Tulis misalnya
            "08113202060"                 | "0811"                    | 12 | saluran[0].alamat           | Alamat "0811" tidak dapat dipakai.          | Tulis nomor
            nama: Dinas Contoh            | nama:                     | 2  | nama                        | Kunci "nama" belum diisi.                   | Isi "nama".
            kantor: dinas-contoh          | kantor: Dinas             | 1  | kantor                      | Kantor "Dinas" berada dalam berkas          | Samakan nama berkas
            kegiatan: Mengirim            | pelaksana: staf           | 36 | sop[0].langkah[2].pelaksana | Kunci "pelaksana" ditulis dua kali.         | Hapus
            pelaksana: kepala             | pelaksana: [kepala, staf] | 31 | sop[0].langkah[1].pelaksana | Satu langkah dengan beberapa pelaksana      | Pecah
            pelaksana: kepala             | pelaksana: warga          | 28 | sop[0].langkah[1]           | Langkah warga tidak menyebut siapa          | Isi "dicatat_oleh"
            kunci: kepala                 | kunci: Kepala Dinas       | 7  | jabatan[0].kunci            | Kunci "Kepala Dinas" tidak dapat dipakai.   | Pakai huruf kecil
            identitas: { kebijakan: wajib } | identitas: wajib        | 14 | aturan.identitas            | Di sini diharapkan beberapa kunci           | Lihat bagian
            """)
    void refusesWithFileLinePathAndRemedy(
            String passage, String instead, int line, String path, String problem, String remedy) {
        var findings = directory.office(passage, instead).read().findings();
        assertThat(findings).anySatisfy(f -> {
            assertThat(f.toString()).startsWith("kab-contoh/dinas-contoh.yaml:" + line + " " + path + ": ");
            assertThat(f.isError()).isTrue();
            assertThat(f.problem()).contains(problem);
            assertThat(f.remedy()).contains(remedy);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            janji: 1 jam    | janji: { waktu: 1 jam, jawaban_pertama: 5 menit }     | janji.jawaban_pertama
            janji: 1 jam    | janji: { waktu: 1 jam, perpanjangan: 1 jam }          | janji.perpanjangan
            janji: 1 jam    | janji: { waktu: 1 jam, mulai: lengkap }               | janji.mulai
            kerja: kirim    | hanya_saluran: [email], kerja: kirim                  | sop[0].langkah[2]
            nama: Umum      | jenis_laporan: [aspirasi]                             | sop[0].jenis_laporan
            """)
    void refusesWhatThePortalCannotRun(String passage, String instead, String path) {
        String written = instead.replace("hanya_saluran: [email], ", "hanya_saluran: [email]\n        ");
        assertThat(directory.office(passage, written).read().findings())
                .anyMatch(f -> f.isError() && f.path().startsWith(path));
    }

    @Test
    void refusesYamlThatIsNone() {
        assertThat(directory.office("janji: 1 jam", "janji: [1 jam").read().findings())
                .anyMatch(f -> f.isError() && f.line() >= 17 && f.problem().startsWith("Bukan YAML yang sah"));
    }

    @Test
    void refusesAnchors() {
        assertThat(directory.office("profil: {", "profil: &p {").read().findings())
                .anyMatch(f -> f.isError() && f.line() == 5 && f.problem().contains("Jangkar"));
    }

    @Test
    void refusesAFolderWithoutARegion() {
        directory.write("kab-lain/kecamatan-lain.yaml", "kantor: kecamatan-lain\n");
        assertThat(directory.read().findings())
                .anyMatch(f -> f.isError()
                        && f.file().equals("kab-lain/wilayah.yaml")
                        && f.problem().contains("tidak berisi wilayah.yaml"));
    }

    @Test
    void refusesAHolidayListThatReachesOutsideTheDirectory() {
        assertThat(directory
                        .region("libur-2027.yaml", "../libur-2027.yaml")
                        .read()
                        .findings())
                .anyMatch(f -> f.isError() && f.line() == 8 && f.problem().contains("tidak ada"));
    }

    @Test
    void refusesAHolidayOnTheWrongWeekday() {
        directory.write("libur-2027.yaml", """
                tahun: 2027
                dasar: SKB
                libur_nasional:
                  - { tanggal: 2027-08-17, hari: Rab, nama: Kemerdekaan }
                """);
        assertThat(directory.read().findings())
                .anyMatch(f -> f.file().equals("libur-2027.yaml")
                        && f.line() == 4
                        && f.remedy().contains("Sel"));
    }

    @Test
    void readsOneRequirementAsSeveralThingsAskedFor() {
        var office = only(directory.office("saluran:\n", """
                syarat:
                  - { kunci: identitas, isi: Identitas, meminta: [nama, kontak] }
                  - { kunci: ktp, isi: KTP, meminta: [ktp], wajib: false, wajib_pada: [datang-langsung] }
                saluran:
                """));
        assertThat(office.requirements().all())
                .extracting(r -> r.key() + " " + r.asks() + " " + r.mandatory())
                .containsExactly(
                        "identitas-nama NAME true", "identitas-kontak CONTACT true",
                        "ktp IDENTITY_DOCUMENT true", "ktp-menyusul IDENTITY_DOCUMENT false");
        assertThat(office.requirements().all().get(2).channels()).containsExactly(ChannelKind.WALK_IN);
        assertThat(office.requirements().all().get(3).appliesTo(ChannelKind.WALK_IN))
                .isFalse();
        assertThat(office.requirements().all().get(1).asks()).isEqualTo(Asks.CONTACT);
    }

    @Test
    void readsBranchesWaysBackAndStepsOfCitizens() {
        var steps = only(directory.office("    kerja: kirim\n        pelaksana: staf\n", """
                    kerja: verifikasi
                        pelaksana: warga
                        dicatat_oleh: staf
                        cabang:
                          - { bila: Sudah lengkap, akhir: true }
                          - { keputusan: ulang, bila: belum lengkap, ke: "1" }
                """.stripTrailing() + "\n"))
                .procedures()
                .getFirst()
                .steps();
        assertThat(steps.getLast().branches())
                .extracting(b -> b.decision() + " → " + b.next())
                .containsExactly("sudah-lengkap → ", "ulang → 1");
        assertThat(steps.getLast().performer().outside()).isEqualTo(Outside.CITIZEN);
        assertThat(steps.getLast().performer().position()).isEqualTo("staf");
    }

    @Test
    void leavesOutAnOptionalStepThatIsOffAndSaysSo() {
        var files = directory
                .office("kerja: paraf", "kerja: paraf\n        opsional: true\n        aktif: false")
                .read();
        assertThat(files.offices().getFirst().procedures().getFirst().steps())
                .extracting(s -> s.number())
                .containsExactly("1", "3");
        assertThat(files.findings())
                .anyMatch(
                        f -> f.path().equals("sop[0].langkah[1]") && f.problem().contains("tidak aktif"));
    }

    @Test
    void readsABareDayAsTheOfficeSays() {
        var office = only(directory.office("janji: 1 jam", "satuan_hari: kalender\njanji: 2 hari"));
        assertThat(office.office().promise().answer()).isEqualTo(new Allowance.CalendarDays(2, "2 hari"));
    }

    @Test
    void readsAnOfficesOwnHoursAndTheDaysItStaysOpen() {
        var calendar = only(directory.office("janji: 1 jam", """
                jam_kerja: { senin: ["08.00-12.00"], sabtu: ["08.00-11.00"] }
                musim:
                  - { nama: Ramadan, dari: 2027-02-08, sampai: 2027-03-09, jam_kerja: { senin: ["09.00-11.00"] } }
                buka_juga: [2027-08-17]
                janji: 1 jam""")).office().calendar();
        assertThat(calendar.hoursOn(LocalDate.of(2026, 11, 28))).containsExactly(Interval.parse("08.00-11.00"));
        assertThat(calendar.hoursOn(LocalDate.of(2027, 3, 1))).containsExactly(Interval.parse("09.00-11.00"));
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 8, 17))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 17))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "07.30-12.00"        | "12.00-07.30"        | 7 | "12.00-07.30" tidak dapat dipakai.
            "13.00-16.00"        | "11.00-16.00"        | 7 | Bagian ini tidak dapat dipakai.
            zona: Asia/Jakarta   | zona: Asia/Jakart    | 6 | "Asia/Jakart" tidak dikenal.
            30 hari kalender     | sebulan              | 9 | Waktu "sebulan" tidak dapat dibaca.
            wilayah: kab-contoh  | wilayah: kab-lain    | 1 | Wilayah "kab-lain" berada dalam folder kab-contoh.
            kepala_daerah: Bupati | kepala: Bupati      | 5 | Kunci "kepala" tidak dikenal.
            libur-2026.yaml,     | libur-2020.yaml,     | 8 | Daftar libur "libur-2020.yaml" tidak ada.
            """)
    void refusesARegionWithFileLineAndProblem(String passage, String instead, int line, String problem) {
        assertThat(directory.region(passage, instead).read().findings()).anySatisfy(f -> {
            assertThat(f.toString()).startsWith("kab-contoh/wilayah.yaml:" + line + " ");
            assertThat(f.isError()).isTrue();
            assertThat(f.problem()).isEqualTo(problem);
        });
    }

    @Test
    void saysThatPagesTellTheTimeOfWesternIndonesia() {
        assertThat(directory
                        .region("zona: Asia/Jakarta", "zona: Asia/Makassar")
                        .read()
                        .findings())
                .anyMatch(f -> !f.isError() && f.problem().contains("dalam WIB"));
    }

    @Test
    void refusesSeasonsThatOverlap() {
        var findings = directory.region("libur:", """
                musim:
                  - { nama: Satu, dari: 2027-02-08, sampai: 2027-03-09, jam_kerja: { senin: ["09.00-11.00"] } }
                  - { nama: Dua, dari: 2027-03-01, sampai: 2027-03-20, jam_kerja: { senin: ["09.00-11.00"] } }
                libur:""").read().findings();
        assertThat(findings)
                .anyMatch(f ->
                        f.isError() && f.path().equals("musim") && f.remedy().contains("bertumpuk"));
    }

    @Test
    void offersThePortalEvenWhereTheFileIsSilent() {
        assertThat(only(directory).channels().all())
                .extracting(c -> c.kind())
                .containsExactly(ChannelKind.WEB, ChannelKind.WHATSAPP);
    }

    @Test
    void changesTheHashWithTheFileAndWithItsHolidays() {
        String before = only(directory).hash();
        assertThat(only(directory).hash()).isEqualTo(before);
        directory.write(
                "libur-2027.yaml",
                "tahun: 2027\ndasar: SKB\nlibur_nasional: [{ tanggal: 2027-01-01, nama: Tahun Baru }]\n");
        assertThat(only(directory).hash()).isNotEqualTo(before);
    }

    @Test
    void keepsEveryValueWithItsPlace() {
        var place = only(directory).places().get("sop[0].langkah[1].mutu_baku.output");
        assertThat(place).isEqualTo(new YamlPlace("sop[0].langkah[1].mutu_baku.output", 32, "Jawaban"));
    }

    private static TenantFile only(TenantDirectory directory) {
        var files = directory.read();
        assertThat(files.findings()).noneMatch(Finding::isError);
        assertThat(List.copyOf(files.offices())).hasSize(1);
        return files.offices().getFirst();
    }
}
