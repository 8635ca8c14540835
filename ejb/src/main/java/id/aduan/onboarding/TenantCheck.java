package id.aduan.onboarding;

import id.aduan.channel.Channel;
import id.aduan.channel.ChannelKind;
import id.aduan.deadline.Allowance;
import id.aduan.onboarding.Finding.Severity;
import id.aduan.tenancy.Category;
import id.aduan.tenancy.Note;
import id.aduan.tenancy.Position;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges files that were read: do their parts fit together, and do the offices fit beside one another? All findings, never the first only. */
final class TenantCheck {

    private static final Set<ChannelKind> EXCLUSIVE =
            Set.of(ChannelKind.PHONE, ChannelKind.SMS, ChannelKind.FAX, ChannelKind.EMAIL, ChannelKind.WHATSAPP);
    private static final Month LISTS_ARE_DUE = Month.OCTOBER;

    private final TenantFiles files;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();

    TenantCheck(TenantFiles files, LocalDate today) {
        this.files = files;
        this.today = today;
    }

    List<Finding> findings() {
        files.regions().forEach((file, region) -> checkHolidays(file, region.calendar().yearsKnown()));
        files.offices().forEach(this::check);
        checkAddresses();
        return findings;
    }

    private void checkHolidays(String file, Set<Integer> known) {
        var wanted = new ArrayList<>(List.of(today.getYear()));
        if (today.getMonth().compareTo(LISTS_ARE_DUE) >= 0) {
            wanted.add(today.getYear() + 1);
        }
        for (int year : wanted) {
            if (!known.contains(year)) {
                findings.add(new Finding(
                        file, 1, "libur", Severity.WARNING, "Daftar libur nasional " + year + " belum ada; hanya akhir pekan yang dilewati.",
                        "Tambahkan libur-nasional-" + year + ".yaml dan sebut pada \"libur\"."));
            }
        }
    }

    private void check(TenantFile tenant) {
        checkPositions(tenant);
        checkCategories(tenant);
        checkChannels(tenant);
        checkNotes(tenant);
        checkPromise(tenant);
        tenant.procedures().forEach(p -> findings.addAll(new TenantCheckProcedure(tenant, p).findings()));
        if (tenant.procedures().isEmpty()) {
            add(tenant, Severity.ERROR, tenant.place("sop"), "Kantor ini tidak mempunyai SOP yang dapat dijalankan.", "Isi \"sop\".");
        }
        unique(tenant, "sop", tenant.procedures(), p -> p.key());
    }

    private void checkPositions(TenantFile tenant) {
        var positions = tenant.office().positions();
        unique(tenant, "jabatan", positions, Position::key);
        if (positions.stream().filter(Position::head).count() != 1) {
            add(tenant, Severity.ERROR, tenant.place("jabatan"), "Harus ada tepat satu kepala kantor.", "Beri kepala: true pada satu jabatan.");
        }
        if (positions.stream().noneMatch(Position::receives)) {
            add(tenant, Severity.ERROR, tenant.place("jabatan"), "Tidak ada jabatan yang menerima pengaduan.", "Beri menerima: true pada jabatan di loket.");
        }
        for (var position : positions) {
            if (!position.superior().isEmpty() && tenant.office().position(position.superior()).isEmpty()) {
                add(tenant, Severity.ERROR, tenant.place("jabatan " + position.key(), "atasan"),
                        "\"" + position.superior() + "\" bukan jabatan.", known(tenant));
            } else if (circles(tenant, position)) {
                add(tenant, Severity.ERROR, tenant.place("jabatan " + position.key(), "atasan"),
                        "Rantai atasan berputar.", "Jabatan tertinggi tidak mempunyai \"atasan\".");
            }
        }
    }

    private static boolean circles(TenantFile tenant, Position from) {
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

    private void checkCategories(TenantFile tenant) {
        var categories = tenant.office().categories();
        unique(tenant, "kategori", categories, Category::key);
        for (var category : categories) {
            boolean orphan = !category.parent().isEmpty() && tenant.office().category(category.parent()).isEmpty();
            if (orphan || category.parent().equals(category.key())) {
                add(tenant, Severity.ERROR, tenant.place("kategori " + category.key(), "induk"),
                        "\"" + category.parent() + "\" bukan kategori lain di kantor ini.",
                        "Kategori yang dikenal: " + String.join(", ", categories.stream().map(Category::key).toList()) + ".");
            }
        }
        if (categories.isEmpty()) {
            add(tenant, Severity.WARNING, tenant.place("kategori"), "Kantor ini tidak mempunyai kategori.", "Isi \"kategori\"; yang tidak tercetak diberi dasar: tersirat.");
        }
    }

    private void checkChannels(TenantFile tenant) {
        boolean added = !tenant.marks().containsKey("saluran " + (tenant.channels().all().size() - 1));
        for (int i = 0; i < tenant.channels().all().size(); i++) {
            int written = added ? i - 1 : i;
            if (written >= 0) {
                checkChannel(tenant, tenant.channels().all().get(i), "saluran " + written);
            }
        }
    }

    private void checkChannel(TenantFile tenant, Channel channel, String mark) {
        switch (channel.state()) {
            case UNKNOWN -> add(tenant, Severity.NOTE, tenant.place(mark, "keadaan"),
                    "Saluran tanpa alamat tidak ditawarkan kepada warga.", "Isi \"alamat\" setelah kantor memastikannya.");
            case TO_BE_CONFIRMED -> add(tenant, Severity.NOTE, tenant.place(mark, "keadaan"),
                    "Saluran ini belum dipastikan dan tidak dipakai mengirim.", "Pastikan alamatnya, lalu tulis keadaan: dipakai.");
            case USABLE -> {
                if (EXCLUSIVE.contains(channel.kind()) && channel.address().isEmpty()) {
                    add(tenant, Severity.ERROR, tenant.place(mark, "keadaan"),
                            "Saluran dipakai, tetapi tidak beralamat.", "Isi \"alamat\", atau tulis keadaan: belum diketahui.");
                }
            }
        }
        if (channel.kind() == ChannelKind.EMAIL && channel.usable() && !channel.address().endsWith(".go.id")) {
            add(tenant, Severity.WARNING, tenant.place(mark, "alamat"),
                    "Email kantor memakai penyedia umum, bukan .go.id.", "Minta kotak surat .go.id kepada pemerintah daerah.");
        }
    }

    /** A number or mailbox belongs to one office; a message to it must not reach two. */
    private void checkAddresses() {
        Map<String, TenantFile> holders = new HashMap<>();
        for (var tenant : files.offices()) {
            for (var channel : tenant.channels().all()) {
                boolean comparable = EXCLUSIVE.contains(channel.kind()) && !channel.address().isEmpty();
                var holder = comparable ? holders.putIfAbsent(channel.address(), tenant) : null;
                if (holder != null && holder != tenant) {
                    add(tenant, Severity.ERROR, placeOfAddress(tenant, channel),
                            channel.address() + " sudah dipakai " + holder.office().id() + ".", "Pastikan alamat ini milik kantor yang mana.");
                }
            }
        }
    }

    private static YamlPlace placeOfAddress(TenantFile tenant, Channel channel) {
        return tenant.places().values().stream()
                .filter(p -> p.path().startsWith("saluran[") && p.path().endsWith(".alamat"))
                .filter(p -> p.text().equals(channel.address()) || ReceptionReader.same(p.text(), channel.address()))
                .findFirst()
                .orElse(tenant.place("saluran"));
    }

    private void checkNotes(TenantFile tenant) {
        var ids = tenant.office().notes().stream().map(Note::id).collect(Collectors.toSet());
        tenant.places().values().stream()
                .filter(p -> p.path().matches(".*\\blihat(\\[[0-9]+])?") && !p.text().isEmpty() && !ids.contains(p.text()))
                .forEach(p -> add(tenant, Severity.ERROR, p, "Catatan \"" + p.text() + "\" tidak ada.", "Tambahkan pada \"catatan\", atau perbaiki nomornya."));
        for (var note : tenant.office().notes()) {
            String top = note.about().replaceFirst("[.\\[].*", "");
            if (!tenant.places().containsKey(top)) {
                add(tenant, Severity.WARNING, tenant.place("catatan " + note.id(), "tentang"),
                        "Catatan menunjuk \"" + note.about() + "\" yang tidak ada di berkas ini.", "Tulis kunci yang ada, misalnya saluran.");
            }
        }
    }

    private void checkPromise(TenantFile tenant) {
        var promise = tenant.office().promise();
        if (promise.answer() instanceof Allowance.Unlimited && tenant.places().containsKey("janji")) {
            add(tenant, Severity.NOTE, tenant.place("janji"), "Dokumen tidak menjanjikan waktu.", "Untuk pengawasan dipakai batas wilayah; tetapkan janji bila ada.");
        }
        if (!promise.presence().isEmpty() && tenant.office().position(promise.presence()).isEmpty()) {
            var place = tenant.places().getOrDefault("janji.bila_pejabat_di_tempat", tenant.place("janji"));
            add(tenant, Severity.ERROR, place, "\"" + promise.presence() + "\" bukan jabatan.", known(tenant));
        }
    }

    private <T> void unique(TenantFile tenant, String kind, List<T> entries, Function<T, String> key) {
        var seen = new HashSet<String>();
        for (T entry : entries) {
            if (!seen.add(key.apply(entry))) {
                add(tenant, Severity.ERROR, tenant.place(kind + " " + key.apply(entry), "kunci"),
                        "Kunci \"" + key.apply(entry) + "\" dipakai dua kali pada \"" + kind + "\".", "Beri kunci yang lain.");
            }
        }
    }

    private void add(TenantFile tenant, Severity severity, YamlPlace place, String problem, String remedy) {
        findings.add(new Finding(tenant.file(), place.line(), place.path(), severity, problem, remedy));
    }
}
