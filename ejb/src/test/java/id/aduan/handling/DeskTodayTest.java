package id.aduan.handling;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.deadline.Timeliness;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an officer sees on the desk, and why not the rest. */
class DeskTodayTest {

    private final Workshop dinas = new Workshop("dispendukcapil", "2026-11-23T08:00");

    @Test
    void whatIsMineIsMineAndTheRestWaitsForOthers() {
        UUID message = dinas.file(ChannelKind.WHATSAPP, "");
        Worklist verifier = today("seksi-pengaduan");
        Worklist head = today("kepala-bidang");
        assertThat(of(verifier.mine(), message)).isNotNull();
        assertThat(of(verifier.others(), message)).isNull();
        assertThat(of(head.others(), message)).isNotNull();
        assertThat(of(head.due(), message)).isNotNull();
    }

    @Test
    void aRowTellsItsStepItsTimeAndItsBricks() {
        UUID message = dinas.file(ChannelKind.WHATSAPP, "");
        dinas.at("2026-11-23T08:12");
        WorklistRow row = of(today("seksi-pengaduan").mine(), message);
        assertThat(row.step().ordinal() + " " + row.step().of() + " "
                        + row.step().performer())
                .isEqualTo("2 7 Seksi Pengaduan");
        assertThat(row.timeliness()).isInstanceOf(Timeliness.DueSoon.class);
        assertThat(row.marks()).extracting(StepMark::width).containsExactly(1.0, 1.0, 2.0, 1.0, 1.0, 1.0, 1.0);
        assertThat(row.registerNumber().year()).isEqualTo(2026);
    }

    @Test
    void theMostPressingComesFirst() {
        UUID first = dinas.file(ChannelKind.WHATSAPP, "");
        dinas.at("2026-11-23T08:05");
        UUID second = dinas.file(ChannelKind.WHATSAPP, "");
        List<UUID> mine = today("seksi-pengaduan").mine().stream()
                .map(WorklistRow::complaint)
                .toList();
        assertThat(mine.indexOf(first)).isLessThan(mine.indexOf(second));
    }

    @Test
    void aListIsReadOnAfterALineThatMayBeDoneByNow() {
        UUID first = dinas.file(ChannelKind.WHATSAPP, "");
        dinas.at("2026-11-23T08:05");
        UUID second = dinas.file(ChannelKind.WHATSAPP, "");
        WorklistRow line = of(today("seksi-pengaduan").mine(), first);
        assertThat(after(DeskList.MINE, line).rows())
                .extracting(WorklistRow::complaint)
                .contains(second)
                .doesNotContain(first);
        assertThat(of(after(DeskList.DUE, line).rows(), second)).isNotNull();
        assertThat(of(after(DeskList.OTHERS, line).rows(), second)).isNull();
    }

    private Worklist.Part after(DeskList list, WorklistRow line) {
        return dinas.as(
                "seksi-pengaduan", () -> dinas.worklist().after(dinas.office(), list, Optional.of(line.taskId())));
    }

    @Test
    void whatIsNotAllowedNowSaysWhyNot() {
        UUID message = dinas.file(ChannelKind.WHATSAPP, "");
        Progress progress = dinas.progress("operator", message);
        assertThat(progress.may(Progress.Action.COMPLETE)).isFalse();
        assertThat(progress.moves())
                .filteredOn(move -> move.action() == Progress.Action.COMPLETE)
                .singleElement()
                .satisfies(
                        move -> assertThat(move.against().orElseThrow().code()).isEqualTo("handling.not-your-step"));
        assertThat(dinas.progress("seksi-pengaduan", message).may(Progress.Action.COMPLETE))
                .isTrue();
    }

    @Test
    void theFirstStepIsTheCitizensAndDoneByItself() {
        UUID message = dinas.file(ChannelKind.WHATSAPP, "");
        Progress.StepShown first = dinas.progress("operator", message).steps().getFirst();
        assertThat(first.mark().state()).isEqualTo(StepMark.State.DONE);
        assertThat(first.doneAs() + ": " + first.output()).isEqualTo("Warga: Print out WhatsApp");
    }

    private Worklist today(String position) {
        return dinas.as(position, () -> dinas.worklist().today(dinas.office()));
    }

    private static WorklistRow of(List<WorklistRow> rows, UUID complaint) {
        return rows.stream()
                .filter(row -> row.complaint().equals(complaint))
                .findFirst()
                .orElse(null);
    }
}
