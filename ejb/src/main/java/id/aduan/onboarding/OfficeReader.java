package id.aduan.onboarding;

import id.aduan.deadline.Allowance;
import id.aduan.deadline.WorkingCalendar;
import id.aduan.tenancy.Category;
import id.aduan.tenancy.ComplaintKind;
import id.aduan.tenancy.Note;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.OfficeKind;
import id.aduan.tenancy.Position;
import id.aduan.tenancy.Promise;
import id.aduan.tenancy.Region;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads who an office is: its profile, positions, categories, promise and notes. */
final class OfficeReader {

    /** What a value carries besides itself: where the document says it, its printed form, and the notes on it. */
    static final String[] PROVENANCE = {"sumber", "tertulis", "lihat"};

    private final Region region;

    OfficeReader(Region region) {
        this.region = region;
    }

    /** The office of a file. Empty, with a finding, where its name cannot be one. */
    Optional<Office> office(YamlNode n, String fileSlug) {
        String remedy = "Pakai huruf kecil, angka, dan tanda hubung, misalnya dinas-contoh.";
        String slug = slug(n, fileSlug);
        String name = n.required("nama");
        return CalendarReader.built(n, remedy, () -> new OfficeId(region.id(), slug))
                .map(id -> new Office(
                        id,
                        name,
                        or(n.text("nama_pendek"), name),
                        n.requiredOne("jenis", TenantWords.OFFICE_KINDS, OfficeKind.AGENCY),
                        n.required("pemerintah"),
                        ProfileReader.profile(n),
                        calendar(n),
                        positions(n),
                        categories(n),
                        ReceptionReader.reception(n),
                        promise(n),
                        territory(n),
                        notes(n)));
    }

    private static String slug(YamlNode n, String fileSlug) {
        n.explained("dokumen", "induk");
        String slug = n.required("kantor");
        if (!slug.equals(fileSlug)) {
            String problem = "Kantor \"" + slug + "\" berada dalam berkas " + fileSlug + ".yaml.";
            n.error("kantor", problem, "Samakan nama berkas dengan \"kantor\".");
        }
        return slug;
    }

    static String or(String value, String otherwise) {
        return value.isEmpty() ? otherwise : value;
    }

    private WorkingCalendar calendar(YamlNode office) {
        Set<LocalDate> open = new TreeSet<>();
        for (var node : office.each("buka_juga")) {
            CalendarReader.built(node, "Tulis tanggal seperti 2026-12-24.", () -> day(node.text()))
                    .ifPresent(open::add);
        }
        var general = region.calendar();
        var hours = office.child("jam_kerja").map(CalendarReader::hours);
        var seasons = CalendarReader.seasons(office);
        if (hours.isEmpty() && open.isEmpty() && seasons.isEmpty()) {
            return general;
        }
        // The region's Ramadan hours hold for everyone who does not set their own.
        return new WorkingCalendar(
                general.zone(),
                hours.orElse(general.hours()),
                seasons.isEmpty() ? general.seasons() : seasons,
                general.holidays(),
                open,
                general.version() + "+" + office.text("kantor"));
    }

    private static LocalDate day(String words) {
        if (!words.matches("[0-9]{4}-(0[1-9]|1[0-2])-[0-3][0-9]")) {
            throw new IllegalArgumentException("\"" + words + "\" is no date.");
        }
        return LocalDate.parse(words);
    }

    /** A printed value: a plain text, or its words with their source. */
    static String printed(YamlNode node) {
        return node.isText()
                ? node.text()
                : node.as("isi", n -> {
                    n.explained(PROVENANCE);
                    return n.required("isi");
                });
    }

    private static List<Position> positions(YamlNode office) {
        return office.each("jabatan").stream()
                .map(p -> p.as("jabatan", n -> {
                    n.explained(PROVENANCE);
                    n.explained("nama_pendek");
                    String key = key(n, "jabatan");
                    return new Position(
                            key,
                            n.required("nama"),
                            n.text("atasan"),
                            n.flag("kepala", false),
                            n.flag("menerima", false),
                            n.one("dasar", TenantWords.STATED, true));
                }))
                .toList();
    }

    private static List<Category> categories(YamlNode office) {
        return office.each("kategori").stream()
                .map(c -> c.as("kategori", n -> {
                    n.explained(PROVENANCE);
                    String key = key(n, "kategori");
                    if (!n.has("jenis_laporan")) {
                        n.warning(
                                "Kategori \"" + key + "\" tidak menyebut jenis laporan.",
                                "Isi \"jenis_laporan\"; sementara dianggap pengaduan-tidak-berkadar-pengawasan.");
                    }
                    return new Category(
                            key,
                            n.required("nama"),
                            n.text("uraian"),
                            n.text("induk"),
                            n.one("jenis_laporan", TenantWords.KINDS, ComplaintKind.SERVICE),
                            n.one("dasar", TenantWords.STATED, true),
                            n.texts("kata_kunci"));
                }))
                .toList();
    }

    /** The key of an entry, which must be a lower-case word; the entry can be found by "kind key" afterwards. */
    static String key(YamlNode n, String kind) {
        String key = n.required("kunci");
        if (!key.isEmpty() && !key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            n.error(
                    "kunci",
                    "Kunci \"" + key + "\" tidak dapat dipakai.",
                    "Pakai huruf kecil, angka, dan tanda hubung.");
        }
        n.mark(kind + " " + key);
        return key;
    }

    private static Promise promise(YamlNode office) {
        var node = office.child("janji");
        if (node.isEmpty()) {
            office.error(
                    "Janji waktu belum ada.",
                    "Isi \"janji\", misalnya 2 jam; bila dokumen diam tulis: janji: tidak dinyatakan.");
            return new Promise(new Allowance.Unlimited(), "", "");
        }
        if (node.get().isText()) {
            String words = node.get().text();
            return new Promise(
                    CalendarReader.allowance(office, "janji"), words.equals(TenantWords.NOT_STATED) ? "" : words, "");
        }
        return node.get().as("janji", OfficeReader::promiseInFull);
    }

    private static Promise promiseInFull(YamlNode n) {
        n.explained("sumber", "lihat");
        String later =
                "Hapus kunci ini; janji yang dijalankan adalah \"waktu\". Batas lain diawasi dengan \"batas\" wilayah.";
        for (String key : List.of("jawaban_pertama", "penyelesaian", "menurut", "perpanjangan", "mulai")) {
            n.notYet(key, later);
        }
        String printed = or(n.text("tertulis"), n.required("waktu"));
        return new Promise(CalendarReader.allowance(n, "waktu"), printed, n.text("bila_pejabat_di_tempat"));
    }

    private static List<String> territory(YamlNode office) {
        return office.each("wilayah_kerja").stream()
                .map(v -> v.as("wilayah_kerja", n -> {
                    n.explained("kode", "jenis", "kode_pos");
                    return n.required("nama");
                }))
                .toList();
    }

    static List<Note> notes(YamlNode root) {
        var ids = new HashSet<String>();
        return root.each("catatan").stream()
                .map(c -> c.as("catatan", n -> {
                    String id = n.required("id");
                    n.mark("catatan " + id);
                    if (!ids.add(id)) {
                        n.error("Catatan \"" + id + "\" ada dua.", "Beri nomor lain.");
                    }
                    return new Note(id, n.required("tentang"), n.required("isi"));
                }))
                .toList();
    }
}
