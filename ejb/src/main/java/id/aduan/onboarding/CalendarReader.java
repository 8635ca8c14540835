package id.aduan.onboarding;

import id.aduan.deadline.Allowance;
import id.aduan.deadline.DayUnit;
import id.aduan.deadline.Holiday;
import id.aduan.deadline.Interval;
import id.aduan.deadline.OfficeHours;
import id.aduan.deadline.Season;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads what has to do with time: limits, hours, seasons, holidays, dates and zones. Unreadable values become findings. */
final class CalendarReader {

    /** What is counted with until unreadable hours are mended; a file with such an error is not applied. */
    static final OfficeHours STOPGAP_HOURS =
            new OfficeHours(Map.of(DayOfWeek.MONDAY, List.of(Interval.parse("07.30-16.00"))));

    private static final String TIMES =
            "Tulis misalnya: 15 menit, 2 jam, 1 hari kerja, 30 hari kalender, 2 minggu, 1x24 jam, segera, hari itu juga, -.";

    private CalendarReader() {}

    /** A time limit; Unlimited where the key is absent, blank, "-" or "tidak dinyatakan". */
    static Allowance allowance(YamlNode parent, String key) {
        var unit = parent.bareDay();
        return parent.child(key).map(n -> allowance(n, unit)).orElse(new Allowance.Unlimited());
    }

    static Allowance allowance(YamlNode node, DayUnit bareDay) {
        String words = node.text();
        if (words.isEmpty() || words.equals(TenantWords.NOT_STATED)) {
            return new Allowance.Unlimited();
        }
        return Allowance.read(words, bareDay).orElseGet(() -> {
            node.error("Waktu \"" + words + "\" tidak dapat dibaca.", TIMES);
            return new Allowance.Unlimited();
        });
    }

    static OfficeHours hours(YamlNode node) {
        return node.as("jam_kerja", n -> {
            String basis = n.text("dasar");
            boolean assumed = n.flag("anggapan", false);
            if (assumed) {
                n.note("Jam kerja ini anggapan.", "Cocokkan dengan penetapan kepala daerah, lalu hapus \"anggapan\".");
            }
            var week = new EnumMap<DayOfWeek, List<Interval>>(DayOfWeek.class);
            TenantWords.WEEKDAYS.forEach((word, day) -> week.put(day, intervals(n, word)));
            return built(
                            n,
                            "Tulis jam yang tidak bertumpuk, misalnya [\"07.30-12.00\", \"13.00-16.00\"].",
                            () -> new OfficeHours(week, basis, assumed))
                    .orElse(STOPGAP_HOURS);
        });
    }

    private static List<Interval> intervals(YamlNode hours, String day) {
        var intervals = new ArrayList<Interval>();
        for (var node : hours.each(day)) {
            String words = node.text();
            built(node, "Tulis jam sebagai \"07.30-12.00\".", () -> Interval.parse(words))
                    .ifPresent(intervals::add);
        }
        return intervals;
    }

    static List<Season> seasons(YamlNode parent) {
        return parent.each("musim").stream()
                .map(node -> node.as("musim", CalendarReader::season))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Season> season(YamlNode node) {
        node.explained("dasar");
        String name = node.required("nama");
        boolean tentative = node.flag("tentatif", false);
        if (tentative) {
            node.note(
                    "Tanggal \"" + name + "\" masih perkiraan.",
                    "Perbaiki tanggalnya setelah ditetapkan, lalu hapus \"tentatif\".");
        }
        var from = date(node, "dari");
        var to = date(node, "sampai");
        var hours = node.child("jam_kerja").map(CalendarReader::hours);
        if (hours.isEmpty()) {
            node.error("Musim \"" + name + "\" tidak menyebut jam kerja.", "Isi \"jam_kerja\".");
        }
        return from.isEmpty() || to.isEmpty() || hours.isEmpty()
                ? Optional.empty()
                : built(
                        node,
                        "Tulis \"sampai\" sesudah \"dari\".",
                        () -> new Season(name, from.get(), to.get(), hours.get(), tentative));
    }

    /** The holidays of one list file. */
    static List<Holiday> holidays(YamlNode root) {
        return root.as("libur", n -> {
            n.explained("sumber", "cakupan");
            String decree = n.required("dasar");
            String year = n.required("tahun");
            if (n.flag("belum_diverifikasi", false)) {
                n.note(
                        "Daftar libur " + year + " belum dicocokkan dengan naskah resmi.",
                        "Cocokkan, lalu hapus \"belum_diverifikasi\".");
            }
            var days = new ArrayList<Holiday>();
            days.addAll(days(n, "libur_nasional", d -> day(d, Holiday.Kind.NATIONAL, decree, year)));
            days.addAll(days(n, "cuti_bersama", d -> day(d, Holiday.Kind.JOINT_LEAVE, decree, year)));
            days.addAll(days(n, "libur_daerah", d -> day(d, Holiday.Kind.LOCAL, decree, year)));
            return List.copyOf(days);
        });
    }

    private static List<Holiday> days(YamlNode root, String key, Function<YamlNode, Optional<Holiday>> reading) {
        return root.each(key).stream()
                .map(d -> d.as("hari_libur", reading))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Holiday> day(YamlNode node, Holiday.Kind kind, String decree, String year) {
        String name = node.required("nama");
        boolean tentative = node.flag("tentatif", false);
        var date = date(node, "tanggal");
        String weekday = node.text("hari");
        date.filter(d -> !weekday.isEmpty() && !abbreviation(d).equals(weekday))
                .ifPresent(d -> node.error(
                        d + " bukan hari " + weekday + ".", "Tanggal itu jatuh pada " + abbreviation(d) + "."));
        date.filter(d -> !String.valueOf(d.getYear()).equals(year))
                .ifPresent(d -> node.error(
                        d + " bukan tanggal tahun " + year + ".", "Pindahkan ke daftar tahun " + d.getYear() + "."));
        return date.flatMap(d -> built(node, "Isi \"nama\".", () -> new Holiday(d, name, kind, decree, tentative)));
    }

    private static String abbreviation(LocalDate date) {
        return TenantWords.WEEKDAYS.entrySet().stream()
                .filter(e -> e.getValue() == date.getDayOfWeek())
                .map(e ->
                        Character.toUpperCase(e.getKey().charAt(0)) + e.getKey().substring(1, 3))
                .findFirst()
                .orElseThrow();
    }

    static Optional<LocalDate> date(YamlNode parent, String key) {
        String words = parent.required(key);
        try {
            return words.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(words));
        } catch (DateTimeParseException unreadable) {
            parent.child(key)
                    .ifPresent(
                            n -> n.error("Tanggal \"" + words + "\" tidak dapat dibaca.", "Tulis seperti 2026-12-25."));
            return Optional.empty();
        }
    }

    static ZoneId zone(YamlNode parent) {
        String name = parent.required("zona");
        var zones = YamlWords.words(
                Map.entry("Asia/Jakarta", ZoneId.of("Asia/Jakarta")),
                Map.entry("Asia/Pontianak", ZoneId.of("Asia/Pontianak")),
                Map.entry("Asia/Makassar", ZoneId.of("Asia/Makassar")),
                Map.entry("Asia/Jayapura", ZoneId.of("Asia/Jayapura")));
        var western = zones.get("Asia/Jakarta");
        var zone = name.isEmpty() ? western : parent.one("zona", zones, western);
        if (!zone.equals(western) && !zone.equals(zones.get("Asia/Pontianak"))) {
            parent.warning(
                    "Halaman dan API menulis waktu dalam WIB, bukan dalam zona ini.",
                    "Tenggat dan surat sudah memakai zona ini; beri tahu petugas bahwa jam pada layar adalah WIB.");
        }
        return zone;
    }

    /** The value, or a finding where our types refuse it. */
    static <T> Optional<T> built(YamlNode node, String remedy, Supplier<T> making) {
        try {
            return Optional.of(making.get());
        } catch (IllegalArgumentException refused) {
            String written = node.at().text();
            node.error((written.isEmpty() ? "Bagian ini" : "\"" + written + "\"") + " tidak dapat dipakai.", remedy);
            return Optional.empty();
        }
    }
}
