package id.aduan.intake;

import static id.aduan.intake.Counter.receiptOf;
import static id.aduan.intake.Counter.said;
import static id.aduan.intake.Counter.siti;
import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.complaint.ComplaintState;
import id.aduan.complaint.TrackedCase;
import id.aduan.shared.Clause;
import id.aduan.shared.PublicWords;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Complaints that name nobody: a named officer judges them, with grounds. */
class MeritsTest {

    private static String unique(String words) {
        return words + " " + UUID.randomUUID();
    }

    private static TrackedCase follow(Counter counter, IntakeOutcome outcome) {
        var receipt = receiptOf(outcome);
        return counter.tracking(receipt.complaint(), desk -> desk.follow(receipt.code()));
    }

    @Test
    @Clause({"000:penerimaan-5", "001:penerimaan-5"})
    void unnamedButWellFoundedIsHandledWithoutAName() {
        var counter = new Counter("sooko");
        var outcome = counter.files(said(unique("Pungutan"), Reporter.NOBODY, true, ""));
        assertThat(outcome).isInstanceOf(IntakeOutcome.AwaitingMerit.class);
        var judged = counter.asOfficer(desk ->
                desk.judge(counter.office, receiptOf(outcome).complaint(), true, PublicWords.of("Ada kuitansi.")));
        assertThat(judged).isEqualTo(new MeritOutcome.Admitted());
        assertThat(follow(counter, outcome).state()).isEqualTo(ComplaintState.RECEIVED);
    }

    @Test
    @Clause({"000:penerimaan-4", "000:penerimaan-5"})
    void notWellFoundedIsToldWithItsGroundsAndMayBeJudgedAgain() {
        var counter = new Counter("sooko");
        var outcome = counter.files(said(unique("Kabar angin"), Reporter.NOBODY, true, ""));
        var id = receiptOf(outcome).complaint();
        counter.asOfficer(desk -> desk.judge(counter.office, id, false, PublicWords.of("Tidak ada tempat dan waktu")));
        var told = follow(counter, outcome);
        assertThat(told.state()).isEqualTo(ComplaintState.AWAITING_SUPPLEMENT);
        assertThat(told.story().getLast().words()).contains("belum berdasar kuat: Tidak ada tempat dan waktu.");
        var more = Supplement.ofWords("Kejadiannya Senin di loket 2", Reporter.NOBODY);
        var again =
                counter.asCitizen(id, desk -> desk.supplement(receiptOf(outcome).code(), more));
        assertThat(again).isInstanceOf(SupplementOutcome.AwaitingMerit.class);
    }

    @Test
    void aJudgementBecomesOverdueAndNeverEndsTheComplaint() {
        var counter = new Counter("sooko");
        var outcome = counter.files(said(unique("Kabar angin"), Reporter.NOBODY, true, ""));
        var id = receiptOf(outcome).complaint();
        var row = counter.inTheBook(desk -> desk.open(counter.office, id)).row();
        assertThat(row.waitsUntil()).hasValue(Instant.parse("2026-11-26T09:00:00Z"));
        assertThat(follow(counter, outcome).waitsUntil())
                .as("no promise to the citizen")
                .isEmpty();
        counter.passes(Duration.ofDays(120));
        counter.sweep();
        assertThat(follow(counter, outcome).state()).isEqualTo(ComplaintState.AWAITING_MERIT);
    }

    @Test
    void whatPointsToAPersonIsPointedOutBeforeItsReporterReadsIt() {
        var counter = new Counter("sooko");
        var id = receiptOf(counter.files(said(unique("Kabar angin"), Reporter.NOBODY, true, "")))
                .complaint();
        var typed = "Tanyakan ke 0813-5555-6666, NIK 3516134508680001";
        var pointedOut = (MeritOutcome.Refused)
                counter.asOfficer(desk -> desk.judge(counter.office, id, false, PublicWords.of(typed)));
        assertThat(pointedOut.refusal().arguments()).containsExactly("0813-5555-6666, 351613••••••0001");
        var meant = counter.asOfficer(desk -> desk.judge(counter.office, id, false, new PublicWords(typed, true)));
        assertThat(meant).isInstanceOf(MeritOutcome.Dismissed.class);
    }

    @Test
    void aJudgementNeedsGrounds() {
        var counter = new Counter("sooko");
        var id = receiptOf(counter.files(said(unique("Pungutan"), Reporter.NOBODY, true, "")))
                .complaint();
        var judged = counter.asOfficer(desk -> desk.judge(counter.office, id, true, PublicWords.of("  ")));
        assertThat(((MeritOutcome.Refused) judged).refusal().code()).isEqualTo("grounds-missing");
    }

    @Test
    @Clause("000:penerimaan-5")
    void onlyTheHeadAndWhoReceivesMayJudge() {
        var counter = new Counter("sooko");
        var id = receiptOf(counter.files(said(unique("Pungutan"), Reporter.NOBODY, true, "")))
                .complaint();
        var refused = counter.as(
                "kasi-pelayanan", desk -> desk.judge(counter.office, id, true, PublicWords.of("Ada kuitansi.")));
        assertThat(((MeritOutcome.Refused) refused).refusal().code()).isEqualTo("not-yours-to-judge");
        assertThat(((MeritOutcome.Refused) refused).refusal().arguments().toString())
                .contains("Camat", "Petugas Pengaduan");
        var judged = counter.as(
                "petugas-pengaduan", desk -> desk.judge(counter.office, id, true, PublicWords.of("Ada kuitansi.")));
        assertThat(judged).isEqualTo(new MeritOutcome.Admitted());
    }

    @Test
    void whoNamesHimselfWhileWaitingForJudgementIsHandledAtOnce() {
        var counter = new Counter("sooko");
        var outcome = counter.files(said(unique("Pungutan"), Reporter.NOBODY, true, ""));
        var named = counter.asCitizen(
                receiptOf(outcome).complaint(),
                desk -> desk.supplement(receiptOf(outcome).code(), Supplement.ofWords("", siti())));
        assertThat(named).isInstanceOf(SupplementOutcome.Complete.class);
    }
}
