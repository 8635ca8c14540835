package id.aduan.intake;

import static id.aduan.intake.Counter.receiptOf;
import static id.aduan.intake.Counter.said;
import static id.aduan.intake.Counter.siti;
import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.ComplaintState;
import id.aduan.complaint.TrackedCase;
import id.aduan.complaint.WithdrawOutcome;
import id.aduan.shared.Clause;
import id.aduan.shared.DomainEvent;
import id.aduan.tenancy.ComplaintKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntakeDeskTest {

    private static String unique(String words) {
        return words + " " + UUID.randomUUID();
    }

    private static Transcript walkIn(String text, Reporter reporter, boolean document) {
        var said = new Submission(text, "", "", "", reporter, false, false, false, true, "", ChannelKind.WALK_IN);
        return new Transcript(said, null, "", "Lurah", "Jawa", true, "", null, document, false);
    }

    private static <T> T joined(Future<T> done) {
        try {
            return done.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    private static TrackedCase follow(Counter counter, IntakeOutcome outcome) {
        var receipt = receiptOf(outcome);
        return counter.tracking(receipt.complaint(), desk -> desk.follow(receipt.code()));
    }

    @Test
    @Clause({"000:penerimaan-1", "000:penerimaan-3"})
    void aNamedComplaintIsRegisteredWithItsReceipt() {
        var counter = new Counter("sooko");
        var outcome = counter.files(said(unique("Jalan rusak"), siti(), false, ""));
        assertThat(outcome).isInstanceOf(IntakeOutcome.Registered.class);
        assertThat(receiptOf(outcome).missing()).isEmpty();
        assertThat(receiptOf(outcome).notice().due()).isNotNull();
        assertThat(counter.announced.stream().map(DomainEvent::name))
                .containsExactly("Received", "Accepted", "Registered");
    }

    @Test
    void theReporterReadsTheStoryAndNobodysName() {
        var counter = new Counter("sooko");
        var followed = follow(counter, counter.files(said(unique("Jalan rusak"), siti(), false, "")));
        assertThat(followed.story().getFirst().words())
                .isEqualTo("Aduan kami terima lewat laman pengaduan dan sudah dicatat.");
        assertThat(followed.toString()).doesNotContain("Siti", "0811", "Mawar");
    }

    @Test
    void theSameKeyIsOneComplaint() {
        var counter = new Counter("sooko");
        var said = said("Jalan rusak", siti(), false, unique("kunci"));
        var first = counter.files(said);
        assertThat(counter.files(said)).isEqualTo(new IntakeOutcome.Repeated(receiptOf(first)));
    }

    @Test
    void theSameKeyIsOneComplaintOfWhoNamesNobody() {
        var counter = new Counter("sooko");
        var said = said("Pungutan", Reporter.NOBODY, true, unique("kunci"));
        var first = counter.files(said);
        counter.passes(Duration.ofSeconds(2));
        assertThat(counter.files(said)).isEqualTo(new IntakeOutcome.Repeated(receiptOf(first)));
    }

    @Test
    void theSameKeyWithOtherWordsIsRefused() {
        var counter = new Counter("sooko");
        var key = unique("kunci");
        counter.files(said("Jalan rusak", siti(), false, key));
        var outcome = (IntakeOutcome.Refused) counter.files(said("Lampu mati", siti(), false, key));
        assertThat(outcome.refusal().code()).isEqualTo("key-reused");
    }

    @Test
    void theSameWordsWithoutKeyAreOneComplaintForADay() {
        var counter = new Counter("sooko");
        var said = said(unique("Jalan rusak"), siti(), false, "");
        counter.files(said);
        counter.passes(Duration.ofHours(23));
        assertThat(counter.files(said)).isInstanceOf(IntakeOutcome.Repeated.class);
        counter.passes(Duration.ofHours(2));
        assertThat(counter.files(said)).isInstanceOf(IntakeOutcome.Registered.class);
    }

    @Test
    void theSameWordsAfterWithdrawingAreANewComplaint() {
        var counter = new Counter("sooko");
        var said = said(unique("Jalan rusak"), siti(), false, "");
        var receipt = receiptOf(counter.files(said));
        counter.tracking(receipt.complaint(), desk -> desk.withdraw(receipt.code(), ""));
        assertThat(counter.files(said)).isInstanceOf(IntakeOutcome.Registered.class);
        assertThat(counter.files(said)).isInstanceOf(IntakeOutcome.Repeated.class);
    }

    @Test
    void whoNamesNobodyIsNeverHandedWhatAnotherUnnamedPersonFiled() {
        var counter = new Counter("sooko");
        var said = said(unique("Pungutan di loket"), Reporter.NOBODY, true, "");
        var first = counter.files(said);
        counter.passes(Duration.ofMinutes(1));
        assertThat(Counter.codeOf(counter.files(said))).isNotEqualTo(Counter.codeOf(first));
    }

    @Test
    void twentyClicksAtOnceAreOneComplaint() {
        var counter = new Counter("sooko");
        var said = said("Jalan rusak", siti(), false, unique("kunci"));
        counter.files(said(unique("pemanasan"), siti(), false, ""));
        try (var clicks = Executors.newFixedThreadPool(20)) {
            var codes = IntStream.range(0, 20).mapToObj(i -> clicks.submit(() -> counter.files(said))).toList().stream()
                    .map(done -> Counter.codeOf(joined(done)))
                    .collect(Collectors.toSet());
            assertThat(codes).hasSize(1);
        }
    }

    @Test
    @Clause("004:2.2")
    void withoutIdentityCardItWaitsAndGoesOnTheNextDay() {
        var counter = new Counter("kedopok");
        var first = counter.asOfficer(
                desk -> desk.record(counter.office, walkIn(unique("Antrean"), siti(), false), List.of()));
        assertThat(first).isInstanceOf(IntakeOutcome.Incomplete.class);
        assertThat(receiptOf(first).promise().standing()).isTrue();
        counter.passes(Duration.ofDays(1));
        var card = new Supplement("", Reporter.NOBODY, true, List.of(), "");
        var completed = counter.asOfficer(desk ->
                desk.supplementAtCounter(counter.office, receiptOf(first).complaint(), card));
        assertThat(completed).isInstanceOf(SupplementOutcome.Complete.class);
        var due = ((SupplementOutcome.Complete) completed).receipt().promise().due();
        assertThat(due).isAfter(Instant.parse("2026-11-25T00:00:00Z"));
    }

    @Test
    void aSupplementSentTwiceIsOne() {
        var counter = new Counter("sooko");
        var outcome = counter.files(said(unique("Jalan rusak"), siti(), false, ""));
        var more = new Supplement("Makin rusak", Reporter.NOBODY, false, List.of(), "klik");
        var id = receiptOf(outcome).complaint();
        counter.asCitizen(id, desk -> desk.supplement(receiptOf(outcome).code(), more));
        counter.asCitizen(id, desk -> desk.supplement(receiptOf(outcome).code(), more));
        assertThat(follow(counter, outcome).story()).hasSize(2);
    }

    @Test
    void whatIsMissingPartlyStaysMissing() {
        var counter = new Counter("sooko");
        var onlyName = new Reporter("Siti", "", "", "", "");
        var outcome = counter.files(said(unique("Jalan rusak"), onlyName, false, ""));
        var more = Supplement.ofWords("", new Reporter("", "Jl. Mawar 3", "", "", ""));
        var still = (SupplementOutcome.StillMissing) counter.asCitizen(
                receiptOf(outcome).complaint(),
                desk -> desk.supplement(receiptOf(outcome).code(), more));
        assertThat(still.missing().stream().map(Requirement::asks).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Requirement.Asks.CONTACT));
    }

    @Test
    void waitingTooLongForAnIdentityCardClosesIt() {
        var counter = new Counter("kedopok");
        var outcome = counter.asOfficer(
                desk -> desk.record(counter.office, walkIn(unique("Antrean"), siti(), false), List.of()));
        assertThat(counter.sweep()).isZero();
        counter.passes(Duration.ofDays(120));
        assertThat(counter.sweep()).isPositive();
        assertThat(follow(counter, outcome).state()).isEqualTo(ComplaintState.CLOSED);
    }

    @Test
    @Clause({"000:penerimaan-4", "000:penerimaan-5"})
    void waitingTooLongForAnIdentityIsJudgedWhereTheOfficeFollowsUpWithoutOne() {
        var counter = new Counter("organisasi");
        var outcome = counter.files(said(unique("Pungutan"), new Reporter("Siti", "", "", "", ""), false, ""));
        counter.passes(Duration.ofDays(120));
        counter.sweep();
        assertThat(follow(counter, outcome).state()).isEqualTo(ComplaintState.AWAITING_MERIT);
    }

    @Test
    void officersReadIdentityNumbersCutOut() {
        var counter = new Counter("sooko");
        var outcome = counter.files(said(unique("NIK saya 3516134508680001 ditolak"), siti(), false, ""));
        var sheet = counter.inTheBook(
                desk -> desk.open(counter.office, receiptOf(outcome).complaint()));
        assertThat(sheet.toString()).contains("351613••••••0001").doesNotContain("3516134508680001");
    }

    @Test
    void theKindIsProposedByTheCategoryAndSetByAnOfficerWithAReason() {
        var counter = new Counter("organisasi");
        var category = counter.offices.office(counter.office).categories().stream()
                .filter(c -> c.kind() == ComplaintKind.OVERSIGHT)
                .findFirst()
                .orElseThrow();
        var said = new Submission(
                unique("Dimintai uang"), category.key(), "", "", siti(), false, true, false, true, "", ChannelKind.WEB);
        var id = receiptOf(counter.files(said)).complaint();
        var before = counter.inTheBook(desk -> desk.open(counter.office, id));
        counter.inTheBook(desk -> desk.setKind(counter.office, id, ComplaintKind.INFORMATION, "Hanya bertanya"));
        var after = counter.inTheBook(desk -> desk.open(counter.office, id));
        assertThat(List.of(before.row().kind(), after.row().kind()))
                .containsExactly(ComplaintKind.OVERSIGHT, ComplaintKind.INFORMATION);
        assertThat(after.promise()).isEqualTo(before.promise());
    }

    @Test
    void aReporterWithdrawsOnce() {
        var counter = new Counter("sooko");
        var receipt = receiptOf(counter.files(said(unique("Jalan rusak"), siti(), false, "")));
        var first = counter.tracking(receipt.complaint(), desk -> desk.withdraw(receipt.code(), "Sudah baik"));
        var second = counter.tracking(receipt.complaint(), desk -> desk.withdraw(receipt.code(), "Sudah baik"));
        assertThat(first).isInstanceOf(WithdrawOutcome.Withdrawn.class);
        assertThat(second).isInstanceOf(WithdrawOutcome.TooLate.class);
    }

    @Test
    void evidenceThatIsRefusedLeavesNoComplaint() {
        var counter = new Counter("sooko");
        var key = unique("kunci");
        var outcome = counter.files(
                said("Jalan rusak", siti(), false, key), new Upload("jahat.exe", new byte[] {'M', 'Z', 1, 2}));
        assertThat(((IntakeOutcome.Refused) outcome).refusal().code()).isEqualTo("evidence-type");
        assertThat(counter.files(said("Jalan rusak", siti(), false, key))).isInstanceOf(IntakeOutcome.Registered.class);
    }
}
