package id.aduan.handling;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.deadline.Timeliness;
import id.aduan.handling.AbsenceDesk.Acting;
import id.aduan.handling.AbsenceDesk.Away;
import id.aduan.handling.AbsenceOutcome.Reason;
import id.aduan.handling.HandlingOutcome.Standing;
import id.aduan.shared.Clause;
import id.aduan.shared.PublicWords;
import id.aduan.tenancy.Delegation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stops a case's clock, what moves it, and that nothing else does. Times are WIB, the office opens 07.30 to 16.00. */
class ClockOfACaseTest {

    private final Workshop kedopok = new Workshop("kecamatan-kedopok", "2026-11-23T08:00");

    @AfterEach
    void nobodyWasEverAway() {
        kedopok.at("2026-11-23T00:00");
        kedopok.as("camat", () -> {
            kedopok.absences().absences(kedopok.office()).forEach(row -> kedopok.absences()
                    .back(kedopok.office(), row.id()));
            kedopok.absences().delegations(kedopok.office()).forEach(row -> kedopok.absences()
                    .relieve(kedopok.office(), row.id()));
            return null;
        });
    }

    @Test
    @Clause("004:waktu-2")
    void theClockStandsWhileTheCamatIsAwayAndRunsOnWhenTheCamatIsBack() {
        UUID visit = toTheCamat();
        Instant promised = promised(visit);
        away("2026-11-23T09:00", null);
        assertThat(row(visit).timeliness()).isInstanceOf(Timeliness.Standing.class);
        assertThat(row(visit).dueAt()).isNull();
        kedopok.at("2026-11-24T09:00");
        back();
        assertThat(row(visit).dueAt()).isAfter(promised);
        Progress.Tally tally = kedopok.progress("petugas", visit).tally();
        assertThat(tally.suspended()).isEqualTo(Duration.ofDays(1));
        assertThat(tally.elapsed().plus(tally.suspended())).isEqualTo(tally.whole());
    }

    @Test
    @Clause("004:waktu-2")
    void underADelegateTheClockRunsAndTheAnswerIsSignedForTheCamat() {
        UUID visit = toTheCamat();
        Instant promised = promised(visit);
        away("2026-11-23T09:00", null);
        appoint("2026-11-23T09:00");
        assertThat(row(visit).dueAt()).isEqualTo(promised);
        UUID task = row(visit).taskId();
        kedopok.as("camat", () -> kedopok.handling().answerInPerson(kedopok.office(), visit, "Dijelaskan."));
        HandlingOutcome answered = kedopok.as("sekretaris-kecamatan", () -> kedopok.handling()
                .complete(kedopok.office(), task, Completion.of("Jawaban")));
        assertThat(answered.refusal()).isEmpty();
        assertThat(kedopok.as("petugas", () -> kedopok.worklist().task(kedopok.office(), task))
                        .doneAs())
                .isEqualTo("Plh. Camat Kedopok");
    }

    @Test
    void aDelegateMayNotActBeforeTheLettersDate() {
        UUID visit = toTheCamat();
        appoint("2026-11-24T07:30");
        UUID task = row(visit).taskId();
        assertThat(kedopok.as("sekretaris-kecamatan", () -> kedopok.handling()
                        .complete(kedopok.office(), task, Completion.of("x"))))
                .isInstanceOf(HandlingOutcome.NotYourStep.class);
    }

    @Test
    void anAbsencePlannedWithItsEndMovesTheDueTimeAhead() {
        UUID visit = toTheCamat();
        Instant promised = promised(visit);
        away("2026-11-24T07:30", "2026-11-25T07:30");
        assertThat(row(visit).dueAt()).isAfter(promised);
        assertThat(row(visit).timeliness()).isNotInstanceOf(Timeliness.Standing.class);
        kedopok.at("2026-11-24T10:00");
        assertThat(row(visit).timeliness()).isInstanceOf(Timeliness.Standing.class);
    }

    @Test
    void anAbsenceIsNotToldAfterwards() {
        AbsenceOutcome told = kedopok.as("petugas", () -> kedopok.absences()
                .away(kedopok.office(), new Away("camat", moment("2026-11-22T08:00"), null, "cuti")));
        assertThat(told).isEqualTo(new AbsenceOutcome.Refused(Reason.TOO_FAR_BACK, "Camat Kedopok"));
    }

    @Test
    void nobodyAppointsThemselves() {
        AbsenceOutcome appointed = kedopok.as("sekretaris-kecamatan", () -> kedopok.absences()
                .appoint(
                        kedopok.office(),
                        new Acting(
                                "camat", "sekretaris-kecamatan", Delegation.Kind.PLH, "800/1", kedopok.now(), null)));
        assertThat(appointed.refusal()).isPresent();
    }

    @Test
    void aPauseStopsWorkAndMovesTheDueTime() {
        Workshop dinas = new Workshop("dispendukcapil", "2026-11-23T08:00");
        UUID message = dinas.file(ChannelKind.WHATSAPP, "");
        dinas.at("2026-11-23T08:05");
        dinas.as("seksi-pengaduan", () -> dinas.handling()
                .pause(dinas.office(), message, PauseReason.WAITING_FOR_REPORTER, PublicWords.of("foto KK")));
        assertThat(dinas.complete(message)).isInstanceOf(Standing.class);
        dinas.at("2026-11-23T09:05");
        dinas.as("seksi-pengaduan", () -> dinas.handling().resume(dinas.office(), message));
        assertThat(dinas.progress("kasi", message).current().orElseThrow().due())
                .isEqualTo(dinas.at("2026-11-23T09:15").now());
        assertThat(dinas.progress("kasi", message).pauses())
                .singleElement()
                .satisfies(pause -> assertThat(pause.words()).isEqualTo("menunggu data dari pelapor: foto KK"));
    }

    @Test
    void waitingForThePartiesDoesNotStopThePromise() {
        Workshop dinas = new Workshop("dispendukcapil", "2026-11-23T08:00");
        UUID message = dinas.file(ChannelKind.WHATSAPP, "");
        Instant promised = dinas.promise(message);
        dinas.as("seksi-pengaduan", () -> dinas.handling()
                .pause(dinas.office(), message, PauseReason.WAITING_FOR_PARTIES, PublicWords.of("kedua pihak")));
        assertThat(dinas.promise(message)).isEqualTo(promised);
    }

    @Test
    void aDirectiveOrAnotherPerformerDoesNotMoveTheDueTime() {
        Workshop dinas = new Workshop("dispendukcapil", "2026-11-23T08:00");
        UUID message = dinas.file(ChannelKind.WHATSAPP, "");
        Instant due = dinas.progress("kasi", message).current().orElseThrow().due();
        dinas.at("2026-11-23T08:10");
        HandlingOutcome directed = dinas.as("kepala-dinas", () -> dinas.handling()
                .direct(dinas.office(), message, new Instruction("operator", "Cek dulu", List.of("2"))));
        assertThat(directed.refusal()).isEmpty();
        OpenStep now = dinas.progress("kasi", message).current().orElseThrow();
        assertThat(now.position()).isEqualTo("operator");
        assertThat(now.due()).isEqualTo(due);
    }

    /** A visit that has come as far as the step only the Camat does. */
    private UUID toTheCamat() {
        UUID visit = kedopok.file(ChannelKind.WALK_IN, "");
        for (int step = 0; step < 4; step++) {
            kedopok.complete(visit);
        }
        kedopok.at("2026-11-23T09:00");
        return visit;
    }

    private Instant promised(UUID visit) {
        return row(visit).dueAt();
    }

    private WorklistRow row(UUID visit) {
        return kedopok.as("petugas", () -> kedopok.worklist().today(kedopok.office())).others().stream()
                .filter(row -> row.complaint().equals(visit))
                .findFirst()
                .orElseThrow();
    }

    private void away(String from, String until) {
        AbsenceOutcome away = kedopok.as("petugas", () -> kedopok.absences()
                .away(
                        kedopok.office(),
                        new Away("camat", moment(from), until == null ? null : moment(until), "dinas luar")));
        assertThat(away.refusal()).isEmpty();
    }

    private void back() {
        kedopok.as("petugas", () -> {
            kedopok.absences().absences(kedopok.office()).forEach(row -> kedopok.absences()
                    .back(kedopok.office(), row.id()));
            return null;
        });
    }

    private void appoint(String from) {
        AbsenceOutcome appointed = kedopok.as("camat", () -> kedopok.absences()
                .appoint(
                        kedopok.office(),
                        new Acting(
                                "camat",
                                "sekretaris-kecamatan",
                                Delegation.Kind.PLH,
                                "800/12/2026",
                                moment(from),
                                null)));
        assertThat(appointed.refusal()).isEmpty();
    }

    private Instant moment(String local) {
        return LocalDateTime.parse(local)
                .atZone(kedopok.house().calendar().zone())
                .toInstant();
    }
}
