package id.aduan.onboarding;

import static id.aduan.onboarding.FiveOffices.OFFICES;
import static id.aduan.onboarding.FiveOffices.office;
import static id.aduan.onboarding.FiveOffices.steps;
import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.deadline.Allowance;
import id.aduan.shared.Clause;
import id.aduan.tenancy.Profile.Contact;
import org.junit.jupiter.api.Test;

/** How the portal understands the five offices work, as tables an officer can hold beside the paper. */
class ProceduresOfTheFiveTest {

    @Test
    @Clause({"000:alur", "000:judul"})
    void sookosLostDrawingIsReplacedByInferredStepsThatSaySo() {
        var procedure = OFFICES.get("kecamatan-sooko").procedures().getFirst();
        assertThat(procedure.inferred()).isTrue();
        assertThat(procedure.inferredFrom()).contains("SOP belum ditetapkan", "butir 1–7");
        assertThat(office("kecamatan-sooko").promise().answer()).isInstanceOf(Allowance.Unlimited.class);
        assertThat(steps("kecamatan-sooko")).isEqualTo("""
                1 | RECEIVE | petugas-pengaduan* | - | Pengaduan tercatat dan tanda terima
                2 | DIRECT | camat* | - | Disposisi Camat
                3 | REVIEW | kasi-pelayanan* | - | Hasil telaah
                4 | DRAFT | kasi-pelayanan* | - | Konsep surat jawaban
                5 | INITIAL | camat* | - | Surat jawaban yang disahkan
                6 | CHECK | petugas-pengaduan* | - | Surat jawaban siap kirim
                7 | SEND | petugas-pengaduan* | - | Jawaban diterima pelapor
                8 | ARCHIVE | petugas-pengaduan* | - | Arsip
                """);
    }

    @Test
    @Clause({
        "002:nama",
        "002:langkah-1",
        "002:langkah-2",
        "002:langkah-3",
        "002:langkah-4",
        "002:langkah-5",
        "002:langkah-6",
        "002:langkah-7",
        "002:langkah-8",
        "002:langkah-9",
        "002:langkah-10"
    })
    void krangganWorksInTenSteps() {
        assertThat(steps("kecamatan-kranggan")).isEqualTo("""
                1 | APPEAR | CITIZEN via petugas-pelayanan* | 2 menit | Aduan diterima Camat
                2 | RECEIVE | camat* | 1 jam | Aduan diterima Camat
                3 | DIRECT | camat* | 15 menit | Kasi Trantib menerima perintah Camat
                4 | REVIEW | kasi-trantib* | 1 hari | Aduan ditelaah
                5 | SUMMON | kasi-trantib* | 1 jam | Para pihak dipanggil
                6 | APPEAR | PARTIES via kasi-trantib* | 20 menit | Para pihak datang ke Kecamatan
                7 | DELIBERATE | kasi-trantib* | 2 jam | Permasalahan dimusyawarahkan
                8 | REPORT | kasi-trantib* | 15 menit | Hasil musyawarah diterima Camat
                9 | HAND_BACK | camat* | 15 menit | Proses Jalur Hukum
                10 | SETTLE | PARTIES via kasi-trantib* | - | Hasil musyawarah
                """);
    }

    @Test
    @Clause({
        "002:dasar-hukum-1",
        "002:kualifikasi-1",
        "002:kualifikasi-2",
        "002:keterkaitan-1",
        "002:peralatan-1",
        "002:peralatan-2"
    })
    void krangganPrintsTheseBoxes() {
        var header = OFFICES.get("kecamatan-kranggan").procedures().getFirst().header();
        assertThat(header.legalBasis())
                .singleElement()
                .asString()
                .contains("Nomor 6 Tahun 2008", "Nomor 39 Tahun 2008");
        assertThat(header.qualifications())
                .containsExactly("Ramah dan berkepribadian baik", "Mampu berkomunikasi dengan masyarakat dengan baik");
        assertThat(header.related()).containsExactly("Diversi penyelesaian masalah hukum sebelum ke Kepolisian");
        assertThat(header.equipment()).containsExactly("Alat Tulis", "Komputer");
    }

    @Test
    @Clause({
        "003:sop-judul",
        "003:kolom",
        "003:langkah-1",
        "003:langkah-2",
        "003:langkah-3",
        "003:langkah-4",
        "003:langkah-5",
        "003:langkah-6",
        "003:langkah-7"
    })
    void dispendukcapilWorksInSevenSteps() {
        assertThat(steps("dispendukcapil")).isEqualTo("""
                1 | APPEAR | CITIZEN via operator* | 15 menit | Print out WhatsApp
                2 | VERIFY | seksi-pengaduan* | 15 menit | Data hasil verifikasi
                3 | DRAFT | seksi-pengaduan* | 30 menit | Konsep surat jawaban
                4 | FINALISE | kasi* | 15 menit | Jawaban yang sudah final
                5 | INITIAL | kepala-bidang | 15 menit | Jawaban yang sudah siap ditandatangani pimpinan dan pemberian nomor agenda
                6 | CHECK | seksi-pengaduan* | 15 menit | jawaban pengaduan
                7 | SEND | operator* | 15 menit | selesai
                """);
    }

    @Test
    @Clause({"003:uraian-1", "003:uraian-2", "003:uraian-3", "003:uraian-4", "003:uraian-5"})
    void dispendukcapilTellsCitizensFiveSentences() {
        assertThat(OFFICES.get("dispendukcapil").procedures().getFirst().narrative())
                .hasSize(5)
                .first()
                .isEqualTo("Masyarakat mengirimkan pengaduan melalui WhatsApp");
    }

    @Test
    @Clause({"003:waktu", "003:biaya", "003:produk-1", "003:judul", "003:kop"})
    void dispendukcapilPromisesTwoHoursFreeOfCharge() {
        var office = office("dispendukcapil");
        assertThat(office.promise().answer()).isEqualTo(Allowance.parse("2 jam"));
        assertThat(office.profile().fee()).isEqualTo("Tidak dipungut biaya");
        assertThat(office.profile().products()).containsExactly("Solusi atas Pengaduan Masyarakat");
        assertThat(office.profile().website().printed()).isEqualTo("http://dispendukcapil.mojokertokab.go.id");
        assertThat(office.profile().phones()).containsExactly(new Contact("322336", "+62321322336", false));
    }

    @Test
    @Clause({"004:3.1", "004:3.2", "004:3.3", "004:3.4", "004:3.5", "004:3.6", "004:3.7", "004:3.8", "004:3.9"})
    void kedopokWorksInNineSteps() {
        assertThat(steps("kecamatan-kedopok")).isEqualTo("""
                3.1 | APPEAR | CITIZEN via petugas |  | Map berkas
                3.2 | VERIFY | petugas |  | Hasil penelitian kelengkapan
                3.3 | RECEIVE | petugas |  | Tanda terima
                3.4 | REGISTER | petugas |  | Berkas diterima Kasi Pelayanan
                3.5 | REVIEW | kasi-pelayanan* |  | Berkas diterima Sekretaris Kecamatan
                3.6 | ANSWER | camat* |  | Naskah jawaban
                3.7 | REGISTER | petugas |  | Naskah jawaban terdaftar
                3.8 | HAND_OVER | petugas |  | Jawaban diterima pemohon
                3.9 | ARCHIVE | petugas |  | Arsip dalam odner
                """);
    }

    @Test
    @Clause({"004:waktu-1", "004:waktu-2", "004:biaya-1", "004:biaya-2", "004:produk-1", "004:judul"})
    void kedopokPromisesOneWorkingDayWhileTheCamatIsPresent() {
        var office = office("kecamatan-kedopok");
        assertThat(office.promise().answer()).isEqualTo(Allowance.parse("1 hari kerja"));
        assertThat(office.promise().presence()).isEqualTo("camat");
        assertThat(office.profile().fee()).isEqualTo("Tidak dipungut biaya");
        assertThat(office.profile().products()).containsExactly("Sesuai pengaduan (kepuasan layanan)");
    }
}
