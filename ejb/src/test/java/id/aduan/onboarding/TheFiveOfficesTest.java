package id.aduan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.Channel;
import id.aduan.channel.ChannelKind;
import id.aduan.deadline.Allowance;
import id.aduan.shared.Clause;
import id.aduan.sop.Performer.Outside;
import id.aduan.sop.Step;
import id.aduan.tenancy.Category;
import id.aduan.tenancy.ComplaintKind;
import id.aduan.tenancy.IdentityPolicy;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Reception.ReceiptPolicy;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the portal understands of each of the five documents, as tables an officer can hold beside the paper. */
class TheFiveOfficesTest {

    private static final Map<String, TenantFile> OFFICES = new TenantReader(TenantDirectory.real())
            .read(TenantDirectory.TODAY).offices().stream()
                    .collect(Collectors.toMap(t -> t.office().id().slug(), t -> t));

    private static Office office(String slug) {
        return OFFICES.get(slug).office();
    }

    /** One line a step: number, act, who performs or records it, time, output. */
    private static String steps(String slug) {
        return OFFICES.get(slug).procedures().getFirst().steps().stream()
                .map(s -> String.join(
                        " | ",
                        s.number(),
                        s.act().name(),
                        who(s),
                        s.standard().time(),
                        s.standard().output()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String who(Step step) {
        var performer = step.performer();
        String mark = performer.stated() ? "" : "*";
        return performer.outside() == Outside.OFFICE
                ? performer.position() + mark
                : performer.outside() + " via " + performer.position() + mark;
    }

    /** One line a channel: kind, address, state, direction. */
    private static String channels(String slug) {
        return OFFICES.get(slug).channels().all().stream()
                .filter(c -> c.kind() != ChannelKind.WEB || !c.usable())
                .map(c -> c.kind() + " | " + c.address() + " | " + c.state() + " | " + c.direction())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String categories(String slug) {
        return office(slug).categories().stream()
                .map(c -> c.key() + " " + c.kind() + (c.stated() ? "" : "*"))
                .collect(Collectors.joining(", "));
    }

    @Test
    @Clause({"000:layanan-1", "000:layanan-2", "000:layanan-3", "000:layanan-4", "000:layanan-5", "000:layanan-6"})
    void sookoCanBeReachedThus() {
        assertThat(channels("kecamatan-sooko")).isEqualTo("""
                WALK_IN | Kantor Kecamatan Sooko, Jl. Bhayangkara No. 250, Sooko 61361 | USABLE | BOTH
                SMS | +6287884828868 | USABLE | IN
                PHONE | +6287884828868 | USABLE | IN
                EMAIL |  | UNKNOWN | BOTH
                WEB | http://sooko.mojokertokab.go.id/admin | TO_BE_CONFIRMED | IN
                NATIONAL_LAPOR | http://damarmojo.lapor.go.id | USABLE | IN
                WAITING_ROOM_BOX | Pintu masuk ruang tunggu Kantor Kecamatan Sooko Kabupaten Mojokerto | USABLE | IN
                """);
    }

    @Test
    @Clause({"000:kategori-1", "000:kategori-1A", "000:kategori-1B"})
    void sookoIsComplainedToAboutThis() {
        assertThat(categories("kecamatan-sooko"))
                .isEqualTo(
                        "pelayanan SERVICE, non-perizinan SERVICE, surat-keterangan SERVICE, izin-jalan SERVICE, pegawai OVERSIGHT*, lain SERVICE*");
        assertThat(office("kecamatan-sooko").category("izin-jalan").map(Category::parent))
                .contains("non-perizinan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kecamatan-sooko", "bagian-organisasi"})
    @Clause({
        "000:penerimaan-2", "000:penerimaan-3", "000:penerimaan-4", "000:penerimaan-5", "000:penerimaan-6",
        "001:penerimaan-2", "001:penerimaan-3", "001:penerimaan-4", "001:penerimaan-5", "001:penerimaan-6"
    })
    void rulesTwoToSixMeanTheSameInBothOffices(String slug) {
        var reception = office(slug).reception();
        assertThat(reception.explains()).isTrue();
        assertThat(reception.receipt()).isEqualTo(ReceiptPolicy.IF_WRITTEN);
        assertThat(reception.identity()).isEqualTo(IdentityPolicy.REQUIRED_UNLESS_WELL_FOUNDED);
        assertThat(reception.confidential()).isTrue();
    }

    @Test
    @Clause({"000:penerimaan-7", "000:penerimaan-7A", "000:penerimaan-7B"})
    void sookoWritesALetterWithinTwoDaysTakenAsWorkingDays() {
        var notice = office("kecamatan-sooko").reception().notice();
        assertThat(notice.within()).isEqualTo(new Allowance.WorkingDays(2, "2 hari"));
        assertThat(notice.channels()).containsExactly("LETTER");
        assertThat(notice.variants())
                .extracting(v -> v.key() + ": " + v.text())
                .containsExactly(
                        "selesai: telah diadakan penyelesaian",
                        "proses: masih diproses dengan OPD teknis terkait untuk penyelesaiannya");
    }

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
    @Clause({"001:layanan-1", "001:layanan-2", "001:layanan-3"})
    void bagianOrganisasiCanBeReachedThus() {
        assertThat(channels("bagian-organisasi")).isEqualTo("""
                WALK_IN | Kantor Bagian Organisasi Sekretariat Daerah Kabupaten Mojokerto | USABLE | BOTH
                PHONE | +62321323245 | USABLE | IN
                FAX | +62321323245 | USABLE | IN
                EMAIL |  | TO_BE_CONFIRMED | BOTH
                LETTER |  | USABLE | OUT
                WHATSAPP |  | UNKNOWN | OUT
                SMS |  | UNKNOWN | OUT
                """);
    }

    @Test
    @Clause({"001:kategori-1", "001:kategori-2"})
    void leviesByOfficersOfBagianOrganisasiAreMattersOfOversight() {
        assertThat(office("bagian-organisasi").category("pungutan").map(Category::kind))
                .contains(ComplaintKind.OVERSIGHT);
        assertThat(office("bagian-organisasi").category("maladministrasi").map(Category::description))
                .contains("Terjadi kekeliruan, kesalahan atau kelalaian yang bersifat administrasi.");
    }

    @Test
    @Clause("001:penerimaan-7")
    void bagianOrganisasiTellsOnFourChannelsWithoutATime() {
        var notice = office("bagian-organisasi").reception().notice();
        assertThat(notice.within()).isInstanceOf(Allowance.Unlimited.class);
        assertThat(notice.channels()).containsExactly("LETTER", "WHATSAPP", "SMS", "EMAIL");
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
        assertThat(office.profile().website()).isEqualTo("http://dispendukcapil.mojokertokab.go.id");
        assertThat(office.profile().phones()).containsExactly("322336");
    }

    @Test
    @Clause({"003:pengaduan-1", "003:pengaduan-2"})
    void dispendukcapilCanBeReachedThus() {
        assertThat(channels("dispendukcapil")).isEqualTo("""
                WHATSAPP | +628113202060 | USABLE | BOTH
                WEB |  | UNKNOWN | IN
                """);
        assertThat(office("dispendukcapil").reception().identity()).isEqualTo(IdentityPolicy.FROM_CHANNEL);
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

    @Test
    @Clause({"004:2.1", "004:2.2", "004:2.3"})
    void kedopokAsksForAnIdentityCardOnlyOfThoseWhoComeOrWrite() {
        assertThat(OFFICES.get("kecamatan-kedopok").requirements().all().stream()
                        .map(r -> r.asks() + (r.mandatory() ? " wajib " : " menyusul ")
                                + r.appliesTo(ChannelKind.WALK_IN) + " " + r.appliesTo(ChannelKind.PHONE)))
                .containsExactly(
                        "NAME wajib true true",
                        "ADDRESS wajib true true",
                        "IDENTITY_DOCUMENT wajib true false",
                        "IDENTITY_DOCUMENT menyusul false true",
                        "ACCOUNT wajib true true");
    }

    @Test
    @Clause({"004:pengaduan-1", "004:pengaduan-2", "004:pengaduan-3", "004:pengaduan-4"})
    void kedopokCanBeReachedThus() {
        assertThat(channels("kecamatan-kedopok")).isEqualTo("""
                LETTER | Jalan Mastrip No. 200 Kedopok Kota Probolinggo | USABLE | BOTH
                WALK_IN | Kantor Kecamatan Kedopok, Jl. Mastrip No. 200, Kota Probolinggo | USABLE | BOTH
                PHONE | +623354430348 | USABLE | BOTH
                PHONE | +6282319235435 | USABLE | BOTH
                EMAIL | kec.kedopok@gmail.com | USABLE | BOTH
                SMS |  | UNKNOWN | OUT
                """);
    }

    @Test
    @Clause({"000:kop", "002:kop", "004:kop"})
    void letterheadsNameTheRightGovernment() {
        assertThat(office("kecamatan-sooko").profile().letterhead())
                .startsWith("PEMERINTAH KABUPATEN MOJOKERTO", "KECAMATAN SOOKO");
        assertThat(office("kecamatan-kranggan").profile().letterhead())
                .startsWith("PEMERINTAH KOTA MOJOKERTO", "KECAMATAN KRANGGAN");
        assertThat(office("kecamatan-kedopok").government()).isEqualTo("Pemerintah Kota Probolinggo");
        assertThat(office("kecamatan-kedopok").profile().phones()).containsExactly("082319235435", "(0335) 4430348");
    }

    @Test
    @Clause({"000:pembukaan-1", "000:pembukaan-2", "001:pembukaan-1", "001:pembukaan-2"})
    void theOpeningWordsInviteComplaintsOnConductToo() {
        for (String slug : new String[] {"kecamatan-sooko", "bagian-organisasi"}) {
            assertThat(office(slug).profile().introduction()).contains("tingkah laku pegawai", "tidak puas");
            assertThat(office(slug).category("pegawai").map(Category::stated)).contains(false);
        }
    }

    @Test
    void everyOfficeOffersThePortal() {
        assertThat(OFFICES.values())
                .allSatisfy(t -> assertThat(t.channels().of(ChannelKind.WEB).map(Channel::usable))
                        .contains(true));
    }
}
