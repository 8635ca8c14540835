package id.aduan.handling;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.handling.HandlingOutcome.AlreadyDone;
import id.aduan.handling.HandlingOutcome.DecisionMissing;
import id.aduan.handling.HandlingOutcome.Done;
import id.aduan.handling.HandlingOutcome.NotYet;
import id.aduan.handling.HandlingOutcome.NotYourStep;
import id.aduan.handling.HandlingOutcome.OnTheLetter;
import id.aduan.handling.HandlingOutcome.OutputMissing;
import id.aduan.handling.HandlingOutcome.PlaceMissing;
import id.aduan.handling.HandlingOutcome.RunComplete;
import id.aduan.shared.Clause;
import id.aduan.sop.Act;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each office's procedure as its document prints it, from the first step to the last, on a real database. */
class OfficeStoriesTest {

    @Test
    @Clause({"002:langkah-1", "002:langkah-8", "002:langkah-10"})
    void aQuarrelIsSettledAndClosedByAgreement() {
        Workshop kranggan = new Workshop("kecamatan-kranggan", "2026-11-23T08:00");
        UUID quarrel = kranggan.file(ChannelKind.WALK_IN, "");
        assertThat(kranggan.progress("camat", quarrel).current().orElseThrow().number())
                .isEqualTo("2");
        for (int step = 2; step <= 7; step++) {
            assertThat(kranggan.complete(quarrel)).isInstanceOf(Done.class);
        }
        assertThat(kranggan.complete(quarrel)).isInstanceOf(DecisionMissing.class);
        assertThat(kranggan.complete(quarrel, "selesai")).isInstanceOf(Done.class);
        assertThat(kranggan.complete(quarrel)).isInstanceOf(RunComplete.class);
        assertThat(kranggan.register(quarrel)).isEqualTo("CLOSED kesepakatan");
        assertThat(Workshop.numbers(kranggan.progress("camat", quarrel), StepMark.State.SKIPPED))
                .containsExactly("9");
    }

    @Test
    @Clause("002:langkah-9")
    void aQuarrelThatIsNotSettledIsHandedBackForTheLaw() {
        Workshop kranggan = new Workshop("kecamatan-kranggan", "2026-11-23T08:00");
        UUID quarrel = kranggan.file(ChannelKind.WALK_IN, "");
        for (int step = 2; step <= 7; step++) {
            kranggan.complete(quarrel);
        }
        Done reported = (Done) kranggan.complete(quarrel, "tidak-selesai");
        assertThat(reported.next().position()).isEqualTo("camat");
        assertThat(kranggan.complete(quarrel)).isInstanceOf(RunComplete.class);
        assertThat(kranggan.register(quarrel)).startsWith("HANDED_BACK");
    }

    /** The break on Fridays lies between 11.30 and 13.00. */
    @Test
    @Clause({"003:langkah-2", "003:langkah-3", "003:langkah-4", "003:langkah-5", "003:langkah-6", "003:langkah-7"})
    void eachStepOfAMessageIsDueInOfficeMinutes() {
        Workshop dinas = new Workshop("dispendukcapil", "2026-11-20T10:40");
        UUID message = dinas.file(ChannelKind.WHATSAPP, "");
        assertThat(due(dinas, message)).isEqualTo("2 10:55");
        assertThat(dinas.promise(message))
                .isEqualTo(dinas.at("2026-11-20T14:10").now());

        assertThat(doneAt(dinas, message, "10:52", Act.VERIFY)).isEqualTo("3 11:22");
        assertThat(doneAt(dinas, message, "11:20", Act.DRAFT)).isEqualTo("4 13:05");
        assertThat(doneAt(dinas, message, "11:25", Act.FINALISE)).isEqualTo("5 13:10");
        assertThat(doneAt(dinas, message, "12:15", Act.INITIAL)).isEqualTo("6 13:15");
        assertThat(doneAt(dinas, message, "13:10", Act.CHECK)).isEqualTo("7 13:25");
    }

    /** The step that follows and when it is due. */
    private static String doneAt(Workshop dinas, UUID message, String time, Act act) {
        dinas.at("2026-11-20T" + time);
        String position =
                dinas.system(() -> dinas.steps().open(message)).orElseThrow().position();
        assertThat(dinas.as(position, () -> dinas.steps()
                        .complete(dinas.office(), message, Set.of(act), Completion.of("selesai"))))
                .isInstanceOf(Done.class);
        return due(dinas, message);
    }

    private static String due(Workshop dinas, UUID message) {
        OpenStep open = dinas.system(() -> dinas.steps().open(message)).orElseThrow();
        return open.number() + " "
                + open.due().atZone(dinas.house().calendar().zone()).toLocalTime();
    }

    @Test
    @Clause({"003:langkah-3", "003:langkah-7"})
    void theStepsOfALetterAreDoneOnTheLetter() {
        Workshop dinas = new Workshop("dispendukcapil", "2026-11-23T08:00");
        UUID message = dinas.file(ChannelKind.WHATSAPP, "");
        dinas.complete(message);
        assertThat(dinas.complete(message)).isInstanceOf(OnTheLetter.class);
        assertThat(dinas.as("kepala-bidang", () -> dinas.steps()
                        .complete(dinas.office(), message, Set.of(Act.INITIAL), Completion.of(""))))
                .isInstanceOf(NotYet.class);
        List<Act> acts = List.of(Act.DRAFT, Act.FINALISE, Act.INITIAL, Act.CHECK, Act.SEND);
        List<String> hands = List.of("seksi-pengaduan", "kasi", "kepala-bidang", "seksi-pengaduan", "operator");
        HandlingOutcome last = null;
        for (int i = 0; i < acts.size(); i++) {
            Set<Act> act = Set.of(acts.get(i));
            last = dinas.as(
                    hands.get(i), () -> dinas.steps().complete(dinas.office(), message, act, Completion.of("")));
        }
        assertThat(last).isInstanceOf(RunComplete.class);
        assertThat(dinas.register(message)).isEqualTo("CLOSED dijawab");
    }

    @Test
    void anAnswerSentBackIsDraftedAgain() {
        Workshop dinas = new Workshop("dispendukcapil", "2026-11-23T08:00");
        UUID message = dinas.file(ChannelKind.WHATSAPP, "");
        dinas.complete(message);
        dinas.as("seksi-pengaduan", () -> dinas.steps()
                .complete(dinas.office(), message, Set.of(Act.DRAFT), Completion.of("")));
        assertThat(dinas.as("operator", () -> dinas.steps().goBack(dinas.office(), message, Act.DRAFT, "kurang jelas")))
                .isInstanceOf(NotYourStep.class);
        dinas.at("2026-11-23T09:00");
        Done back =
                (Done) dinas.as("kasi", () -> dinas.steps().goBack(dinas.office(), message, Act.DRAFT, "kurang jelas"));
        assertThat(back.next().number()).isEqualTo("3");
        assertThat(Workshop.numbers(dinas.progress("kasi", message), StepMark.State.DONE))
                .containsExactly("1", "2");
    }

    @Test
    @Clause({"004:3.2", "004:3.4", "004:3.6", "004:3.9"})
    void nineStepsEndInTheBinder() {
        Workshop kedopok = new Workshop("kecamatan-kedopok", "2026-11-23T08:00");
        UUID visit = kedopok.file(ChannelKind.WALK_IN, "");
        List<HandlingOutcome> desk = kedopok.as("petugas", () -> kedopok.handling()
                .completeTogether(
                        kedopok.office(),
                        visit,
                        List.of(Completion.of("lengkap"), Completion.of("tanda terima"), Completion.of("dicatat"))));
        assertThat(desk).hasSize(3).allMatch(Done.class::isInstance);
        assertThat(kedopok.complete(visit)).isInstanceOf(Done.class);
        assertThat(kedopok.as("camat", () -> kedopok.handling()
                                .answerInPerson(kedopok.office(), visit, "Dijelaskan di loket."))
                        .refusal())
                .isEmpty();
        kedopok.complete(visit);
        kedopok.complete(visit);
        assertThat(kedopok.complete(visit)).isInstanceOf(Done.class);
        UUID archive =
                kedopok.progress("petugas", visit).current().orElseThrow().task();
        assertThat(kedopok.as("petugas", () -> kedopok.handling().archive(kedopok.office(), archive, " ")))
                .isInstanceOf(PlaceMissing.class);
        assertThat(kedopok.as("petugas", () -> kedopok.handling().archive(kedopok.office(), archive, "Odner 3/2026")))
                .isInstanceOf(RunComplete.class);
        assertThat(kedopok.register(visit)).isEqualTo("CLOSED dijawab Odner 3/2026");
    }

    @Test
    void theCamatsDirectivePassesTheInferredStepsOn() {
        Workshop sooko = new Workshop("kecamatan-sooko", "2026-11-23T08:00");
        UUID road = sooko.file(ChannelKind.WEB, "");
        assertThat(sooko.complete(road)).isInstanceOf(Done.class);
        Done directed = (Done) sooko.as("camat", () -> sooko.handling()
                .direct(sooko.office(), road, new Instruction("petugas-pengaduan", "Tinjau lokasi")));
        assertThat(directed.next().position()).isEqualTo("petugas-pengaduan");
        assertThat(sooko.progress("camat", road).directives()).singleElement().satisfies(d -> {
            assertThat(d.words()).isEqualTo("Tinjau lokasi");
            assertThat(d.steps()).containsExactly("3", "4");
        });
    }

    @Test
    void identityNumbersInWhatAStepLeftBehindAreCutOut() {
        Workshop sooko = new Workshop("kecamatan-sooko", "2026-11-23T08:00");
        UUID road = sooko.file(ChannelKind.WEB, "");
        UUID step = sooko.progress("petugas-pengaduan", road)
                .current()
                .orElseThrow()
                .task();
        var written = new Completion("Salinan KTP 3516134508680001", "NIK 3516134508680001 cocok", "");
        sooko.as("petugas-pengaduan", () -> sooko.handling().complete(sooko.office(), step, written));
        TaskSheet read = sooko.as("camat", () -> sooko.worklist().task(sooko.office(), step));
        assertThat(read.output() + read.note()).contains("351613••••••0001").doesNotContain("3516134508680001");
    }

    @Test
    void wrongMovesAreRefusedInWords() {
        Workshop sooko = new Workshop("kecamatan-sooko", "2026-11-23T08:00");
        UUID road = sooko.file(ChannelKind.WEB, "");
        UUID first = sooko.progress("petugas-pengaduan", road)
                .current()
                .orElseThrow()
                .task();
        assertThat(sooko.as("camat", () -> sooko.handling().complete(sooko.office(), first, Completion.of("x"))))
                .isInstanceOf(NotYourStep.class);
        assertThat(sooko.as("petugas-pengaduan", () -> sooko.handling()
                        .complete(sooko.office(), first, Completion.of(" "))))
                .isInstanceOf(OutputMissing.class);
        assertThat(sooko.complete(road)).isInstanceOf(Done.class);
        assertThat(sooko.as("petugas-pengaduan", () -> sooko.handling()
                        .complete(sooko.office(), first, Completion.of("x"))))
                .isInstanceOf(AlreadyDone.class);
        assertThat(sooko.as("kasi-pelayanan", () -> sooko.handling()
                                .direct(sooko.office(), road, new Instruction("camat", "x")))
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("handling.not-yours-to-direct");
    }
}
