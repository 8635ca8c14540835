package id.aduan.onboarding;

import id.aduan.deadline.Allowance;
import id.aduan.sop.Act;
import id.aduan.sop.Branch;
import id.aduan.sop.Performer;
import id.aduan.sop.Performer.Outside;
import id.aduan.sop.Procedure;
import id.aduan.sop.QualityStandard;
import id.aduan.sop.SopHeader;
import id.aduan.sop.SopHeader.Ratifier;
import id.aduan.sop.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the procedures (SOP) of an office. */
final class ProcedureReader {

    private final String sop;

    private ProcedureReader(String sop) {
        this.sop = sop;
    }

    static List<Procedure> procedures(YamlNode office) {
        return office.each("sop").stream()
                .map(s -> s.as("sop", ProcedureReader::procedure))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Procedure> procedure(YamlNode n) {
        n.explained("kolom_pelaksana");
        n.explained(OfficeReader.PROVENANCE);
        n.notYet("jenis_laporan", "Pilih SOP menurut \"saluran\" atau \"kategori\"; hapus kunci ini.");
        String key = OfficeReader.key(n, "sop");
        String from = n.text("catatan");
        boolean inferred = n.flag("tersirat", false);
        if (inferred && from.isEmpty()) {
            n.error(
                    "SOP tersirat tidak menyebut dari mana disusun.",
                    "Isi \"catatan\", misalnya: disusun dari butir 1–7.");
        }
        var name = n.required("nama");
        var header = header(n);
        var channels =
                ReceptionReader.kinds(n, "saluran").stream().map(Enum::name).toList();
        var total = CalendarReader.allowance(n, "jumlah_waktu");
        var steps = new ProcedureReader(key).steps(n);
        if (steps.isEmpty()) {
            n.error("SOP \"" + key + "\" tidak berisi langkah.", "Isi \"langkah\".");
            return Optional.empty();
        }
        return Optional.of(new Procedure(
                key, name, header, channels, n.texts("kategori"), inferred, from, total, n.texts("uraian"), steps));
    }

    /** The boxes at the head of the sheet; a box that the document lacks reads "". */
    private static SopHeader header(YamlNode sop) {
        var none = List.<String>of();
        var nobody = new Ratifier("", "", "", "");
        var nothing = new SopHeader("", "", "", "", nobody, none, none, none, none, none, none);
        return sop.child("identitas")
                .map(i -> i.as("identitas_sop", n -> header(sop, n)))
                .orElseGet(() -> boxes(sop, nothing));
    }

    private static SopHeader header(YamlNode sop, YamlNode n) {
        var ratifier = n.child("disahkan_oleh")
                .map(d -> d.as("disahkan_oleh", ProcedureReader::ratifier))
                .orElse(new Ratifier("", "", "", ""));
        var none = List.<String>of();
        return boxes(
                sop,
                new SopHeader(
                        n.text("nomor"),
                        n.text("tanggal_pembuatan"),
                        n.text("tanggal_revisi"),
                        n.text("tanggal_efektif"),
                        ratifier,
                        none,
                        none,
                        none,
                        none,
                        none,
                        none));
    }

    private static SopHeader boxes(YamlNode sop, SopHeader identity) {
        return new SopHeader(
                identity.number(),
                identity.createdOn(),
                identity.revisedOn(),
                identity.effectiveFrom(),
                identity.ratifiedBy(),
                sop.texts("dasar_hukum"),
                sop.texts("kualifikasi_pelaksana"),
                sop.texts("keterkaitan"),
                sop.texts("peralatan"),
                sop.texts("peringatan"),
                sop.texts("pencatatan"));
    }

    private static Ratifier ratifier(YamlNode n) {
        return new Ratifier(n.text("jabatan"), n.text("nama"), n.text("pangkat"), n.text("nip"));
    }

    /** The steps in force: an optional step that is switched off is left out, with a note. */
    private List<Step> steps(YamlNode procedure) {
        var live = new ArrayList<YamlNode>();
        for (var node : procedure.each("langkah")) {
            if (isOff(node)) {
                node.as("langkah", n -> step(n, ""));
                node.note(
                        "Langkah opsional ini tidak aktif.",
                        "Tulis aktif: true untuk menjalankannya; waktunya menambah jumlah waktu.");
            } else {
                live.add(node);
            }
        }
        var steps = new ArrayList<Step>();
        for (int i = 0; i < live.size(); i++) {
            String following = i + 1 < live.size() ? live.get(i + 1).text("no") : "";
            steps.add(live.get(i).as("langkah", n -> step(n, following)));
            live.get(i).mark("langkah " + sop + " " + steps.get(i).number());
        }
        return steps;
    }

    private static boolean isOff(YamlNode step) {
        return step.text("opsional").equals("true") && !step.text("aktif").equals("true");
    }

    private Step step(YamlNode n, String following) {
        refuseWhatCannotRun(n);
        String number = n.required("no");
        boolean ends = n.flag("akhir", false);
        String next = ends ? "" : OfficeReader.or(n.text("lanjut"), following);
        String activity = n.required("kegiatan");
        return new Step(
                number,
                activity,
                OfficeReader.or(n.text("ringkas"), shortened(activity)),
                n.requiredOne("kerja", TenantWords.ACTS, Act.REVIEW),
                performer(n),
                standard(n),
                n.text("keterangan"),
                branches(n),
                next,
                n.flag("boleh_sekaligus", false),
                n.text("tertulis"));
    }

    private static void refuseWhatCannotRun(YamlNode n) {
        n.explained("sumber", "lihat");
        n.flag("opsional", false);
        n.flag("aktif", false);
        n.notYet(
                "menunggu",
                "Hapus; kelengkapan ditunggu menurut batas_kelengkapan wilayah, jam langkah dihentikan petugas dengan alasan.");
        n.notYet("hanya_saluran", "Buat SOP tersendiri untuk saluran itu.");
        n.child("pelaksana")
                .filter(p -> p.isText() && p.text().equals("pihak-luar"))
                .ifPresent(p -> p.error(
                        "Langkah pihak luar belum dapat dijalankan.",
                        "Tulis langkah jabatan yang menghubungi pihak itu, dan satu lagi yang mencatat jawabannya."));
        n.child("pelaksana")
                .filter(YamlNode::isList)
                .ifPresent(list -> list.error(
                        "Satu langkah dengan beberapa pelaksana belum dapat dijalankan.",
                        "Pecah menjadi beberapa langkah, atau tulis satu pelaksana."));
    }

    /** The first three words, where a file gives no shorter name. */
    private static String shortened(String activity) {
        var words = List.of(activity.split(" "));
        return String.join(" ", words.subList(0, Math.min(3, words.size())));
    }

    private static Performer performer(YamlNode n) {
        boolean stated = n.one("dasar", TenantWords.STATED, true);
        String recorder = n.text("dicatat_oleh");
        boolean several = n.child("pelaksana").filter(YamlNode::isList).isPresent();
        String name = several ? "" : n.required("pelaksana");
        var outside = TenantWords.OUTSIDERS.getOrDefault(name, Outside.OFFICE);
        if (outside != Outside.OFFICE && recorder.isEmpty()) {
            n.error(
                    "Langkah " + name + " tidak menyebut siapa yang mencatatnya.",
                    "Isi \"dicatat_oleh\" dengan sebuah jabatan.");
        }
        if (outside == Outside.OFFICE && !recorder.isEmpty()) {
            n.error(
                    "dicatat_oleh",
                    "\"dicatat_oleh\" hanya untuk langkah warga atau para-pihak.",
                    "Hapus; pelaksana mencatat pekerjaannya sendiri.");
        }
        return new Performer(outside == Outside.OFFICE ? name : recorder, outside, stated);
    }

    private static QualityStandard standard(YamlNode step) {
        var node = step.child("mutu_baku");
        if (node.isEmpty()) {
            step.error(
                    "Mutu baku belum ada.",
                    "Isi \"mutu_baku\" dengan kelengkapan, waktu, dan output; kolom kosong ditulis \"-\".");
        }
        return node.map(m -> m.as("mutu_baku", n -> {
                    n.explained("dasar");
                    var unit = n.bareDay();
                    Allowance allowed = n.child("waktu")
                            .map(w -> CalendarReader.allowance(w, unit))
                            .orElse(new Allowance.Unlimited());
                    return new QualityStandard(n.text("kelengkapan"), allowed, n.text("waktu"), n.required("output"));
                }))
                .orElse(new QualityStandard("", new Allowance.Unlimited(), "", ""));
    }

    private static List<Branch> branches(YamlNode step) {
        var arms = step.each("cabang").stream()
                .map(c -> c.as("cabang", n -> {
                    String words = n.required("bila");
                    boolean ends = n.flag("akhir", false);
                    String next = ends ? "" : n.required("ke");
                    return new Branch(OfficeReader.or(n.text("keputusan"), slug(words)), words, next);
                }))
                .toList();
        if (arms.size() == 1) {
            step.error("Cabang hanya berlengan satu.", "Tambah lengan kedua, atau pakai \"lanjut\".");
        }
        return arms;
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
