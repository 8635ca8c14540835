package id.aduan.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.channel.ChannelKind;
import id.aduan.handling.HandlingOutcome.AlreadyDone;
import id.aduan.handling.HandlingOutcome.Done;
import id.aduan.sop.Procedure;
import id.aduan.sop.Procedures;
import id.aduan.sop.QualityStandard;
import id.aduan.sop.Step;
import id.aduan.tenancy.NoEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two at once, another house, and a procedure that is published anew while cases run. */
class SameButtonTest {

    @Test
    void ofTwoOfficersWhoPressTheSameButtonOneIsToldItIsDone() throws Exception {
        Workshop sooko = new Workshop("kecamatan-sooko", "2026-11-23T08:00");
        UUID road = sooko.file(ChannelKind.WEB, "");
        UUID task = sooko.progress("camat", road).current().orElseThrow().task();
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<HandlingOutcome> press = () -> {
            together.await();
            return sooko.as("petugas-pengaduan", () -> sooko.handling()
                    .complete(sooko.office(), task, Completion.of("dicatat")));
        };
        List<HandlingOutcome> outcomes = new ArrayList<>();
        try (var officers = Executors.newFixedThreadPool(2)) {
            for (Future<HandlingOutcome> outcome : officers.invokeAll(List.of(press, press))) {
                outcomes.add(outcome.get());
            }
        }
        assertThat(outcomes).hasAtLeastOneElementOfType(Done.class).hasAtLeastOneElementOfType(AlreadyDone.class);
    }

    @Test
    void aTaskOfAnotherHouseIsNotHere() {
        Workshop sooko = new Workshop("kecamatan-sooko", "2026-11-23T08:00");
        Workshop dinas = new Workshop("dispendukcapil", "2026-11-23T08:00");
        UUID road = sooko.file(ChannelKind.WEB, "");
        UUID task = sooko.progress("camat", road).current().orElseThrow().task();
        assertThatThrownBy(() -> dinas.as("kasi", () -> dinas.worklist().task(dinas.office(), task)))
                .isInstanceOf(NoEntry.class);
        assertThatThrownBy(() ->
                        dinas.as("kasi", () -> dinas.handling().complete(dinas.office(), task, Completion.of("x"))))
                .isInstanceOf(NoEntry.class);
    }

    @Test
    void aRunningCaseKeepsTheVersionItBeganWith() {
        Workshop organisasi = new Workshop("bagian-organisasi", "2026-11-23T08:00");
        UUID before = organisasi.file(ChannelKind.FAX, "");
        int steps = organisasi.progress("kepala-bagian", before).steps().size();
        Procedure printed = Offices.procedure("bagian-organisasi");
        organisasi.system(() -> organisasi.bean(Procedures.class).publish(organisasi.office(), shortened(printed)));
        try {
            UUID after = organisasi.file(ChannelKind.FAX, "");
            assertThat(organisasi.progress("kepala-bagian", before).steps()).hasSize(steps);
            assertThat(organisasi.progress("kepala-bagian", after).steps()).hasSize(1);
        } finally {
            organisasi.system(() -> organisasi.bean(Procedures.class).publish(organisasi.office(), printed));
        }
    }

    @Test
    void publishingTheSameContentMakesNoVersion() {
        Workshop dinas = new Workshop("dispendukcapil", "2026-11-23T08:00");
        Procedure printed = Offices.procedure("dispendukcapil");
        UUID first = dinas.system(() -> dinas.bean(Procedures.class).publish(dinas.office(), printed));
        UUID second = dinas.system(() -> dinas.bean(Procedures.class).publish(dinas.office(), printed));
        assertThat(second).isEqualTo(first);
    }

    /** The same procedure with its last step only. */
    private static Procedure shortened(Procedure p) {
        Step last = p.steps().getLast();
        Step only = new Step(
                "1",
                "Selesai",
                "Selesai",
                last.act(),
                last.performer(),
                new QualityStandard("", last.standard().allowance(), "", "Selesai"),
                "",
                List.of(),
                "",
                false,
                "");
        return with(p, only);
    }

    private static Procedure with(Procedure p, Step only) {
        return new Procedure(
                p.key(),
                p.name(),
                p.header(),
                p.channels(),
                p.categories(),
                p.inferred(),
                p.inferredFrom(),
                p.total(),
                p.narrative(),
                List.of(only));
    }
}
