package id.aduan.onboarding;

import id.aduan.channel.Channel;
import id.aduan.channel.ChannelKind;
import id.aduan.deadline.Allowance;
import id.aduan.onboarding.Finding.Severity;
import id.aduan.sop.Procedure;
import id.aduan.tenancy.Category;
import id.aduan.tenancy.Note;
import id.aduan.tenancy.Position;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges one office by itself: positions, categories, notes, promise, and whether every complaint finds a procedure. */
final class TenantCheckOffice {

    private final TenantFile tenant;
    private final List<Finding> findings = new ArrayList<>();

    TenantCheckOffice(TenantFile tenant) {
        this.tenant = tenant;
    }

    List<Finding> findings() {
        checkPositions();
        checkCategories();
        checkNotes();
        checkPromise();
        checkClassification();
        checkProcedures();
        return findings;
    }

    private void checkProcedures() {
        unique("sop", tenant.procedures(), Procedure::key);
        if (tenant.procedures().isEmpty()) {
            add(
                    Severity.ERROR,
                    tenant.place("sop"),
                    "Kantor ini tidak mempunyai SOP yang dapat dijalankan.",
                    "Isi \"sop\".");
            return;
        }
        for (var category : tenant.office().categories()) {
            for (var channel : tenant.channels().all()) {
                checkCovered(category, channel);
            }
        }
    }

    private void checkCovered(Category category, Channel channel) {
        boolean comesIn = channel.usable() && channel.direction() != Channel.Direction.OUT;
        if (comesIn && tenant.procedures().stream().noneMatch(p -> serves(p, category, channel.kind()))) {
            add(
                    Severity.ERROR,
                    tenant.place("sop"),
                    "Pengaduan \"" + category.key() + "\" lewat "
                            + TenantWords.word(TenantWords.CHANNELS, channel.kind()) + " tidak mempunyai SOP.",
                    "Tambah SOP, atau hapus \"saluran\" dan \"kategori\" pada salah satu SOP agar berlaku umum.");
        }
    }

    private static boolean serves(Procedure procedure, Category category, ChannelKind kind) {
        return (procedure.channels().isEmpty() || procedure.channels().contains(kind.name()))
                && (procedure.categories().isEmpty() || procedure.categories().contains(category.key()));
    }

    private void checkPositions() {
        var positions = tenant.office().positions();
        unique("jabatan", positions, Position::key);
        if (positions.stream().filter(Position::head).count() != 1) {
            add(
                    Severity.ERROR,
                    tenant.place("jabatan"),
                    "Harus ada tepat satu kepala kantor.",
                    "Beri kepala: true pada satu jabatan.");
        }
        if (positions.stream().noneMatch(Position::receives)) {
            add(
                    Severity.ERROR,
                    tenant.place("jabatan"),
                    "Tidak ada jabatan yang menerima pengaduan.",
                    "Beri menerima: true pada jabatan di loket.");
        }
        positions.forEach(this::checkSuperior);
    }

    private void checkSuperior(Position position) {
        var place = tenant.place("jabatan " + position.key(), "atasan");
        if (!position.superior().isEmpty()
                && tenant.office().position(position.superior()).isEmpty()) {
            add(Severity.ERROR, place, "\"" + position.superior() + "\" bukan jabatan.", known(tenant));
        } else if (circles(position)) {
            add(Severity.ERROR, place, "Rantai atasan berputar.", "Jabatan tertinggi tidak mempunyai \"atasan\".");
        }
    }

    private boolean circles(Position from) {
        var seen = new HashSet<String>();
        var at = from;
        while (seen.add(at.key())) {
            var above = tenant.office().position(at.superior());
            if (above.isEmpty()) {
                return false;
            }
            at = above.get();
        }
        return true;
    }

    static String known(TenantFile tenant) {
        return "Jabatan yang dikenal: "
                + tenant.office().positions().stream().map(Position::key).collect(Collectors.joining(", ")) + ".";
    }

    private void checkCategories() {
        var categories = tenant.office().categories();
        unique("kategori", categories, Category::key);
        for (var category : categories) {
            boolean orphan = !category.parent().isEmpty()
                    && tenant.office().category(category.parent()).isEmpty();
            if (orphan || category.parent().equals(category.key())) {
                add(
                        Severity.ERROR,
                        tenant.place("kategori " + category.key(), "induk"),
                        "\"" + category.parent() + "\" bukan kategori lain di kantor ini.",
                        "Kategori yang dikenal: "
                                + String.join(
                                        ", ",
                                        categories.stream().map(Category::key).toList()) + ".");
            }
        }
        if (categories.isEmpty()) {
            add(
                    Severity.WARNING,
                    tenant.place("kategori"),
                    "Kantor ini tidak mempunyai kategori.",
                    "Isi \"kategori\"; yang tidak tercetak diberi dasar: tersirat.");
        }
    }

    private void checkNotes() {
        var ids = tenant.office().notes().stream().map(Note::id).collect(Collectors.toSet());
        tenant.places().values().stream()
                .filter(p ->
                        p.path().matches(".*\\blihat(\\[[0-9]+])?") && !p.text().isEmpty() && !ids.contains(p.text()))
                .forEach(p -> add(
                        Severity.ERROR,
                        p,
                        "Catatan \"" + p.text() + "\" tidak ada.",
                        "Tambahkan pada \"catatan\", atau perbaiki nomornya."));
        for (var note : tenant.office().notes()) {
            String top = note.about().replaceFirst("[.\\[].*", "");
            if (!tenant.places().containsKey(top)) {
                add(
                        Severity.WARNING,
                        tenant.place("catatan " + note.id(), "tentang"),
                        "Catatan menunjuk \"" + note.about() + "\" yang tidak ada di berkas ini.",
                        "Tulis kunci yang ada, misalnya saluran.");
            }
        }
    }

    private void checkPromise() {
        var promise = tenant.office().promise();
        if (promise.answer() instanceof Allowance.Unlimited && tenant.places().containsKey("janji")) {
            add(
                    Severity.NOTE,
                    tenant.place("janji"),
                    "Dokumen tidak menjanjikan waktu.",
                    "Tetapkan janji bila ada; batas wilayah hanya ditampilkan sebagai pembanding.");
        }
        if (!promise.presence().isEmpty()
                && tenant.office().position(promise.presence()).isEmpty()) {
            var place = tenant.places().getOrDefault("janji.bila_pejabat_di_tempat", tenant.place("janji"));
            add(Severity.ERROR, place, "\"" + promise.presence() + "\" bukan jabatan.", known(tenant));
        }
    }

    private void checkClassification() {
        if (tenant.office().profile().classification().isEmpty()) {
            add(
                    Severity.NOTE,
                    tenant.place("profil"),
                    "Kode klasifikasi surat tidak diketahui; nomor agenda dicetak tanpa kode.",
                    "Isi \"klasifikasi_surat\" menurut pola klasifikasi arsip kantor bila surat diberi kode.");
        }
    }

    private <T> void unique(String kind, List<T> entries, Function<T, String> key) {
        var seen = new HashSet<String>();
        for (T entry : entries) {
            if (!seen.add(key.apply(entry))) {
                add(
                        Severity.ERROR,
                        tenant.place(kind + " " + key.apply(entry), "kunci"),
                        "Kunci \"" + key.apply(entry) + "\" dipakai dua kali pada \"" + kind + "\".",
                        "Beri kunci yang lain.");
            }
        }
    }

    private void add(Severity severity, YamlPlace place, String problem, String remedy) {
        findings.add(new Finding(tenant.file(), place.line(), place.path(), severity, problem, remedy));
    }
}
