package id.aduan.onboarding;

import id.aduan.onboarding.Finding.Severity;
import id.aduan.sop.Act;
import id.aduan.sop.Branch;
import id.aduan.sop.Procedure;
import id.aduan.sop.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Judges one procedure: performers, paths from the first step to an end, and whether its times add up. */
final class TenantCheckProcedure {

    private static final Set<Act> DRAFTING = EnumSet.of(Act.DRAFT);
    private static final Set<Act> APPROVING = EnumSet.of(Act.INITIAL, Act.SIGN, Act.ANSWER);
    private static final Set<Act> CLOSING = EnumSet.of(Act.SEND, Act.HAND_OVER, Act.HAND_BACK, Act.SETTLE);

    private final TenantFile tenant;
    private final Procedure procedure;
    private final List<Finding> findings = new ArrayList<>();

    TenantCheckProcedure(TenantFile tenant, Procedure procedure) {
        this.tenant = tenant;
        this.procedure = procedure;
    }

    List<Finding> findings() {
        if (procedure.inferred()) {
            at(
                    Severity.NOTE,
                    tenant.place("sop " + procedure.key(), "tersirat"),
                    "SOP ini tersirat: " + procedure.inferredFrom(),
                    "Tetapkan SOP kantor, lalu ganti langkah ini.");
        }
        checkNumbers();
        procedure.steps().forEach(this::checkPerformer);
        checkBeginning();
        checkSelection();
        checkApproval();
        if (checkTargets()) {
            checkPaths();
            findings.addAll(new TenantCheckTimes(tenant, procedure).findings());
        }
        noteInferredPerformers();
        return findings;
    }

    private void checkNumbers() {
        var seen = new HashSet<String>();
        procedure.steps().stream()
                .filter(s -> !seen.add(s.number()))
                .forEach(s -> at(
                        Severity.ERROR,
                        place(s, "no"),
                        "Nomor langkah \"" + s.number() + "\" dipakai dua kali.",
                        "Beri nomor lain, misalnya 5a."));
    }

    /** What the citizen does before an office's first step is recorded at once, when nobody can choose an arm. */
    private void checkBeginning() {
        for (var step : procedure.steps()) {
            if (step.performer().byOffice()) {
                return;
            }
            if (step.decides()) {
                at(
                        Severity.ERROR,
                        place(step, "cabang"),
                        "Langkah awal warga tidak dapat bercabang.",
                        "Pindahkan cabang ke langkah kantor yang pertama.");
                return;
            }
        }
        at(
                Severity.ERROR,
                tenant.place("sop " + procedure.key(), "langkah"),
                "Tidak ada langkah yang dikerjakan kantor.",
                "Tambah langkah dengan pelaksana sebuah jabatan.");
    }

    private void checkPerformer(Step step) {
        var performer = step.performer();
        if (performer.position().isEmpty()
                || tenant.office().position(performer.position()).isPresent()) {
            return;
        }
        String key = performer.byOffice() ? "pelaksana" : "dicatat_oleh";
        at(
                Severity.ERROR,
                place(step, key),
                "\"" + performer.position() + "\" bukan jabatan.",
                TenantCheckOffice.known(tenant));
    }

    private void checkSelection() {
        for (String category : procedure.categories()) {
            if (tenant.office().category(category).isEmpty()) {
                at(
                        Severity.ERROR,
                        tenant.place("sop " + procedure.key(), "kategori"),
                        "\"" + category + "\" bukan kategori kantor ini.",
                        "Pakai kunci dari \"kategori\".");
            }
        }
        boolean rival = tenant.procedures().stream()
                .takeWhile(p -> p != procedure)
                .anyMatch(p -> p.channels().equals(procedure.channels())
                        && p.categories().equals(procedure.categories()));
        if (rival) {
            at(
                    Severity.ERROR,
                    tenant.place("sop " + procedure.key(), "kunci"),
                    "Dua SOP berlaku untuk pengaduan yang sama.",
                    "Bedakan dengan \"saluran\" atau \"kategori\".");
        }
    }

    /** Who drafts an answer may not approve it; and an answer should reach somebody. */
    private void checkApproval() {
        var drafters = procedure.steps().stream()
                .filter(s -> DRAFTING.contains(s.act()))
                .map(s -> s.performer().position())
                .toList();
        for (var step : procedure.steps()) {
            if (APPROVING.contains(step.act())
                    && drafters.contains(step.performer().position())) {
                at(
                        Severity.ERROR,
                        place(step, "pelaksana"),
                        "Jabatan ini menyusun jawaban dan sekaligus mengesahkannya.",
                        "Beri langkah pengesahan kepada jabatan lain.");
            }
        }
        checkOutcome(!drafters.isEmpty());
    }

    private void checkOutcome(boolean drafted) {
        var place = tenant.place("sop " + procedure.key(), "langkah");
        if (drafted && procedure.steps().stream().noneMatch(s -> APPROVING.contains(s.act()))) {
            at(
                    Severity.WARNING,
                    place,
                    "Jawaban disusun, tetapi tidak ada langkah pengesahan.",
                    "Tambah langkah paraf, tandatangan, atau jawab.");
        }
        if (procedure.steps().stream().noneMatch(s -> CLOSING.contains(s.act()))) {
            at(
                    Severity.WARNING,
                    place,
                    "Tidak ada langkah yang menyampaikan jawaban kepada pelapor.",
                    "Tambah langkah kirim atau serahkan.");
        }
    }

    /** Returns false where a step leads nowhere, so that paths cannot be followed. */
    private boolean checkTargets() {
        boolean sound = true;
        for (var step : procedure.steps()) {
            for (String target : successors(step).toList()) {
                if (!target.isEmpty() && procedure.step(target).isEmpty()) {
                    sound = false;
                    at(
                            Severity.ERROR,
                            place(step, step.decides() ? "cabang" : "lanjut"),
                            "Langkah \"" + target + "\" tidak ada.",
                            "Langkah yang ada: "
                                    + String.join(
                                            ", ",
                                            procedure.steps().stream()
                                                    .map(Step::number)
                                                    .toList()) + ".");
                }
            }
        }
        return sound;
    }

    private void checkPaths() {
        var reached = closure(procedure.first());
        for (var step : procedure.steps()) {
            if (!reached.contains(step.number())) {
                at(
                        Severity.ERROR,
                        place(step, "no"),
                        "Langkah " + step.number() + " tidak pernah tercapai.",
                        "Hubungkan dengan \"lanjut\" atau \"cabang\", atau hapus.");
            } else if (closure(step).stream()
                    .noneMatch(n -> successors(procedure.step(n).orElseThrow()).anyMatch(String::isEmpty))) {
                at(
                        Severity.ERROR,
                        place(step, "no"),
                        "Dari langkah " + step.number() + " prosedur tidak pernah berakhir.",
                        "Beri akhir: true pada sebuah langkah sesudahnya.");
            }
        }
    }

    private Set<String> closure(Step from) {
        var reached = new HashSet<String>();
        var waiting = new ArrayList<>(List.of(from.number()));
        while (!waiting.isEmpty()) {
            String number = waiting.removeLast();
            if (reached.add(number)) {
                successors(procedure.step(number).orElseThrow())
                        .filter(n -> !n.isEmpty())
                        .forEach(waiting::add);
            }
        }
        return reached;
    }

    static Stream<String> successors(Step step) {
        return step.decides() ? step.branches().stream().map(Branch::next) : Stream.of(step.next());
    }

    private void noteInferredPerformers() {
        var inferred = procedure.steps().stream()
                .filter(s -> !s.performer().stated())
                .map(Step::number)
                .toList();
        if (!inferred.isEmpty() && !procedure.inferred()) {
            at(
                    Severity.NOTE,
                    tenant.place("sop " + procedure.key(), "langkah"),
                    "Pelaksana langkah " + String.join(", ", inferred) + " disimpulkan, tidak tercetak.",
                    "Pastikan, lalu tulis dasar: tersurat.");
        }
    }

    private YamlPlace place(Step step, String key) {
        return tenant.place("langkah " + procedure.key() + " " + step.number(), key);
    }

    private void at(Severity severity, YamlPlace place, String problem, String remedy) {
        findings.add(new Finding(tenant.file(), place.line(), place.path(), severity, problem, remedy));
    }
}
