package id.aduan.onboarding;

import id.aduan.channel.Channel;
import id.aduan.deadline.Allowance;
import id.aduan.deadline.DayUnit;
import id.aduan.deadline.Holiday;
import id.aduan.deadline.OfficeHours;
import id.aduan.deadline.WorkingCalendar;
import id.aduan.tenancy.Region;
import id.aduan.tenancy.Region.EmergencyNumber;
import id.aduan.tenancy.Region.Limit;
import id.aduan.tenancy.Region.Signpost;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.RegionKind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads what all offices of one government share: names, hours, holidays, limits, and where else one may turn. */
final class RegionReader {

    private final Function<YamlNode, List<Holiday>> holidayLists;
    private final String version;

    /**
     * @param holidayLists finds and reads the list that a "libur" entry names
     * @param version edition of hours and holidays, kept by every deadline
     */
    RegionReader(Function<YamlNode, List<Holiday>> holidayLists, String version) {
        this.holidayLists = holidayLists;
        this.version = version;
    }

    /** Empty, with a finding, where the region's name cannot be one. */
    Optional<Region> region(YamlNode n, String folder) {
        n.explained("provinsi");
        String slug = n.required("wilayah");
        if (!slug.equals(folder)) {
            String problem = "Wilayah \"" + slug + "\" berada dalam folder " + folder + ".";
            n.error("wilayah", problem, "Samakan nama folder dengan \"wilayah\".");
        }
        String remedy = "Pakai huruf kecil dan tanda hubung, misalnya kab-contoh.";
        return CalendarReader.built(n, remedy, () -> new RegionId(slug)).map(id -> region(n, id));
    }

    private Region region(YamlNode n, RegionId id) {
        var kind = n.requiredOne("jenis", TenantWords.REGION_KINDS, RegionKind.REGENCY);
        return new Region(
                id,
                n.required("nama"),
                kind,
                n.required("kode"),
                n.required("kepala_daerah"),
                calendar(n),
                limits(n),
                supplementLimit(n),
                emergencies(n),
                signposts(n),
                OfficeReader.notes(n));
    }

    private static List<Signpost> signposts(YamlNode region) {
        return Stream.of("saluran_pemerintah", "lembaga_luar")
                .flatMap(key -> region.each(key).stream().map(entry -> entry.as(key, RegionReader::signpost)))
                .toList();
    }

    private static Signpost signpost(YamlNode n) {
        n.explained("tertulis", "lihat");
        return new Signpost(
                n.required("nama"),
                n.text("alamat"),
                n.text("telepon"),
                n.text("whatsapp"),
                n.text("sms"),
                n.text("email"),
                n.one("keadaan", TenantWords.STATES, Channel.State.USABLE) == Channel.State.USABLE);
    }

    private WorkingCalendar calendar(YamlNode n) {
        ZoneId zone = CalendarReader.zone(n);
        var hours = n.child("jam_kerja").map(CalendarReader::hours);
        if (hours.isEmpty()) {
            n.error("Jam kerja belum ada.", "Isi \"jam_kerja\" untuk tiap hari kerja.");
        }
        var holidays = new ArrayList<Holiday>();
        n.each("libur").forEach(list -> holidays.addAll(holidayLists.apply(list)));
        var seasons = CalendarReader.seasons(n);
        OfficeHours week = hours.orElse(CalendarReader.STOPGAP_HOURS);
        return CalendarReader.built(
                        n.child("musim").orElse(n),
                        "Tulis musim yang tidak bertumpuk.",
                        () -> new WorkingCalendar(zone, week, seasons, holidays, Set.of(), version))
                .orElseGet(() -> new WorkingCalendar(zone, week, List.of(), holidays, Set.of(), version));
    }

    private static List<Limit> limits(YamlNode region) {
        return region.each("batas").stream()
                .map(b -> b.as(
                        "batas",
                        n -> new Limit(
                                OfficeReader.key(n, "batas"),
                                n.required("nama"),
                                limit(n),
                                n.required("dasar"),
                                since(n),
                                !n.flag("belum_diverifikasi", false))))
                .toList();
    }

    private static String since(YamlNode n) {
        return CalendarReader.date(n, "berlaku_sejak").map(LocalDate::toString).orElse("");
    }

    private static Allowance limit(YamlNode n) {
        n.required("waktu");
        return CalendarReader.allowance(n, "waktu");
    }

    private static Allowance supplementLimit(YamlNode region) {
        var node = region.child("batas_kelengkapan");
        if (node.isEmpty()) {
            region.error(
                    "Batas menunggu kelengkapan belum ada.", "Isi \"batas_kelengkapan\", misalnya 30 hari kalender.");
        }
        return node.map(b -> b.isText()
                        ? CalendarReader.allowance(b, DayUnit.WORKING)
                        : b.as("batas_kelengkapan", n -> {
                            n.explained("dasar");
                            n.flag("belum_diverifikasi", false);
                            return limit(n);
                        }))
                .orElse(new Allowance.Unlimited());
    }

    private static List<EmergencyNumber> emergencies(YamlNode region) {
        return region.each("nomor_darurat").stream()
                .map(d -> d.as("nomor_darurat", n -> new EmergencyNumber(n.required("nomor"), n.required("untuk"))))
                .toList();
    }
}
