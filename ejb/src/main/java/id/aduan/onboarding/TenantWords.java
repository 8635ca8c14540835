package id.aduan.onboarding;

import static id.aduan.onboarding.YamlWords.words;
import static java.util.Map.entry;

import id.aduan.channel.Channel;
import id.aduan.channel.ChannelKind;
import id.aduan.deadline.DayUnit;
import id.aduan.intake.Requirement.Asks;
import id.aduan.sop.Act;
import id.aduan.sop.Performer.Outside;
import id.aduan.tenancy.ComplaintKind;
import id.aduan.tenancy.IdentityPolicy;
import id.aduan.tenancy.OfficeKind;
import id.aduan.tenancy.Reception.ReceiptPolicy;
import id.aduan.tenancy.RegionKind;
import java.time.DayOfWeek;
import java.util.Map;

/** The Indonesian words a tenant file may use for each of our terms: the dictionary of the reader. */
final class TenantWords {

    static final String NOT_STATED = "tidak dinyatakan";
    static final String PORTAL = "portal";

    static final Map<String, RegionKind> REGION_KINDS =
            words(entry("kabupaten", RegionKind.REGENCY), entry("kota", RegionKind.CITY));

    static final Map<String, OfficeKind> OFFICE_KINDS = words(
            entry("kecamatan", OfficeKind.DISTRICT),
            entry("dinas", OfficeKind.AGENCY),
            entry("bagian-setda", OfficeKind.SECRETARIAT_BUREAU));

    static final Map<String, ChannelKind> CHANNELS = words(
            entry("datang-langsung", ChannelKind.WALK_IN),
            entry("kotak-saran", ChannelKind.WAITING_ROOM_BOX),
            entry("surat", ChannelKind.LETTER),
            entry("telepon", ChannelKind.PHONE),
            entry("sms", ChannelKind.SMS),
            entry("fax", ChannelKind.FAX),
            entry("email", ChannelKind.EMAIL),
            entry("whatsapp", ChannelKind.WHATSAPP),
            entry("laman", ChannelKind.WEB),
            entry("sp4n-lapor", ChannelKind.NATIONAL_LAPOR));

    static final Map<String, Channel.State> STATES = words(
            entry("dipakai", Channel.State.USABLE),
            entry("belum diketahui", Channel.State.UNKNOWN),
            entry("perlu dipastikan", Channel.State.TO_BE_CONFIRMED));

    static final Map<String, Channel.Direction> DIRECTIONS = words(
            entry("masuk", Channel.Direction.IN),
            entry("keluar", Channel.Direction.OUT),
            entry("dua-arah", Channel.Direction.BOTH));

    static final Map<String, Boolean> STATED = words(entry("tersurat", true), entry("tersirat", false));

    static final Map<String, String> CHANNEL_BASIS =
            words(entry("tersurat", "tersurat"), entry("tersirat", "tersirat"), entry(PORTAL, PORTAL));

    static final Map<String, IdentityPolicy> IDENTITY = words(
            entry("wajib", IdentityPolicy.REQUIRED),
            entry("wajib-kecuali-berdasar-kuat", IdentityPolicy.REQUIRED_UNLESS_WELL_FOUNDED),
            entry("tersirat-dari-kanal", IdentityPolicy.FROM_CHANNEL));

    static final Map<String, ReceiptPolicy> RECEIPTS = words(
            entry("selalu", ReceiptPolicy.ALWAYS),
            entry("bila-tertulis", ReceiptPolicy.IF_WRITTEN),
            entry("bila-diminta", ReceiptPolicy.ON_REQUEST));

    static final Map<String, Boolean> CONFIDENTIAL = words(entry("selalu", true), entry(NOT_STATED, false));

    static final Map<String, ComplaintKind> KINDS = words(
            entry("pengaduan-tidak-berkadar-pengawasan", ComplaintKind.SERVICE),
            entry("pengaduan-berkadar-pengawasan", ComplaintKind.OVERSIGHT),
            entry("permintaan-informasi", ComplaintKind.INFORMATION),
            entry("aspirasi", ComplaintKind.ASPIRATION));

    static final Map<String, Asks> ASKS = words(
            entry("nama", Asks.NAME),
            entry("alamat", Asks.ADDRESS),
            entry("kontak", Asks.CONTACT),
            entry("ktp", Asks.IDENTITY_DOCUMENT),
            entry("bukti", Asks.EVIDENCE),
            entry("uraian", Asks.ACCOUNT),
            entry("lain", Asks.OTHER));

    static final Map<String, Act> ACTS = words(
            entry("hadir", Act.APPEAR),
            entry("terima", Act.RECEIVE),
            entry("verifikasi", Act.VERIFY),
            entry("perintah", Act.DIRECT),
            entry("telaah", Act.REVIEW),
            entry("draf", Act.DRAFT),
            entry("finalisasi", Act.FINALISE),
            entry("paraf", Act.INITIAL),
            entry("tandatangan", Act.SIGN),
            entry("jawab", Act.ANSWER),
            entry("periksa", Act.CHECK),
            entry("kirim", Act.SEND),
            entry("panggil", Act.SUMMON),
            entry("musyawarah", Act.DELIBERATE),
            entry("lapor", Act.REPORT),
            entry("serahkan-kembali", Act.HAND_BACK),
            entry("sepakat", Act.SETTLE),
            entry("daftar", Act.REGISTER),
            entry("serahkan", Act.HAND_OVER),
            entry("arsip", Act.ARCHIVE));

    static final Map<String, Outside> OUTSIDERS =
            words(entry("warga", Outside.CITIZEN), entry("para-pihak", Outside.PARTIES));

    static final Map<String, DayUnit> DAY_UNITS =
            words(entry("kerja", DayUnit.WORKING), entry("kalender", DayUnit.CALENDAR));

    static final Map<String, DayOfWeek> WEEKDAYS = words(
            entry("senin", DayOfWeek.MONDAY),
            entry("selasa", DayOfWeek.TUESDAY),
            entry("rabu", DayOfWeek.WEDNESDAY),
            entry("kamis", DayOfWeek.THURSDAY),
            entry("jumat", DayOfWeek.FRIDAY),
            entry("sabtu", DayOfWeek.SATURDAY),
            entry("minggu", DayOfWeek.SUNDAY));

    private TenantWords() {}

    /** The Indonesian word for one of our terms. Refuses a term without a word (IllegalStateException). */
    static <T> String word(Map<String, T> words, T term) {
        return words.entrySet().stream()
                .filter(e -> e.getValue().equals(term))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No word for " + term + "."));
    }
}
