package id.aduan.onboarding;

import static id.aduan.onboarding.FiveOffices.OFFICES;
import static id.aduan.onboarding.FiveOffices.categories;
import static id.aduan.onboarding.FiveOffices.channels;
import static id.aduan.onboarding.FiveOffices.office;
import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.Channel;
import id.aduan.channel.ChannelKind;
import id.aduan.deadline.Allowance;
import id.aduan.intake.PrintedRequirement;
import id.aduan.shared.Clause;
import id.aduan.tenancy.Category;
import id.aduan.tenancy.ComplaintKind;
import id.aduan.tenancy.IdentityPolicy;
import id.aduan.tenancy.Profile.Contact;
import id.aduan.tenancy.Reception.ReceiptPolicy;
import id.aduan.tenancy.Region.Signpost;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the portal understands the five offices receive complaints, as tables an officer can hold beside the paper. */
class ReceptionOfTheFiveTest {

    @Test
    void aCityNamesItsOwnChannelsBeforeTheBodiesOutsideIt() {
        var files = new TenantReader(TenantDirectory.real()).read(TenantDirectory.TODAY);
        var city = files.regions().values().stream()
                .filter(region -> region.id().value().equals("kota-mojokerto"))
                .findFirst()
                .orElseThrow();
        assertThat(city.signposts())
                .extracting(Signpost::name)
                .containsExactly("Curhat Ning Ita", "Ombudsman Republik Indonesia", "SP4N-LAPOR!");
        assertThat(city.signposts().getFirst().whatsapp()).isEqualTo("+628113555905");
        assertThat(city.signposts()).noneMatch(Signpost::confirmed);
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
    @Clause({"003:pengaduan-1", "003:pengaduan-2"})
    void dispendukcapilCanBeReachedThus() {
        assertThat(channels("dispendukcapil")).isEqualTo("""
                WHATSAPP | +628113202060 | TO_BE_CONFIRMED | BOTH
                WEB |  | UNKNOWN | IN
                """);
        assertThat(office("dispendukcapil").reception().identity()).isEqualTo(IdentityPolicy.FROM_CHANNEL);
    }

    @Test
    @Clause({"000:syarat-1", "001:syarat-1", "003:syarat-1", "004:2.2"})
    void everySentenceOfTheRequirementsIsPrintedOnce() {
        assertThat(OFFICES.values())
                .allSatisfy(tenant -> assertThat(tenant.requirements().printed())
                        .extracting(PrintedRequirement::text)
                        .doesNotHaveDuplicates());
        assertThat(printed("kecamatan-sooko")).hasSize(2);
        assertThat(printed("bagian-organisasi")).hasSize(2);
        assertThat(printed("dispendukcapil")).singleElement().satisfies(asked -> assertThat(asked.wished())
                .isFalse());
        assertThat(printed("kecamatan-kedopok")).hasSize(3).element(1).satisfies(card -> assertThat(card.boundOn())
                .containsExactlyInAnyOrder(ChannelKind.WALK_IN, ChannelKind.LETTER));
    }

    private static List<PrintedRequirement> printed(String slug) {
        return OFFICES.get(slug).requirements().printed();
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
        assertThat(office("kecamatan-kedopok").profile().phones())
                .extracting(Contact::printed)
                .containsExactly("082319235435", "(0335) 4430348");
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
