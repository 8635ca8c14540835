package id.aduan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.intake.Reporter;
import id.aduan.shared.Actor;
import id.aduan.shared.Clause;
import id.aduan.tenancy.OfficeId;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer's whole way through the desks, in an office whose procedure has every step of a letter. */
class ReplyDeskTest {

    private static final String TEXT = LetterWalk.TEXT;

    @TempDir
    private static Path folder;

    private LetterWalk walk;
    private OfficeId office;
    private ReplyDesk desk;
    private UUID complaint;

    @BeforeEach
    void anOfficeWithAComplaintAtItsDraft() {
        walk = new LetterWalk(folder, "kab-mojokerto", "dispendukcapil");
        office = walk.office();
        desk = walk.desk();
        walk.record(
                "operator", ChannelKind.WHATSAPP, new Reporter("Siti Aminah", "Jl. Melati 3", "081234567890", "", ""));
        complaint = walk.complaint();
        walk.handle("seksi-pengaduan", "Benar");
    }

    @Test
    @Clause({"003:langkah-3", "003:langkah-4", "003:langkah-5", "003:langkah-6", "003:langkah-7"})
    void goesThroughEveryHandToTheReporter() {
        UUID letter = drafted();
        assertThat(finalised(letter)).isInstanceOf(ReplyOutcome.Ready.class);
        assertThat(initialled(letter)).isInstanceOf(ReplyOutcome.Initialled.class);
        assertThat(by("seksi-pengaduan", () -> desk.check(office, letter))).isInstanceOf(ReplyOutcome.Checked.class);
        assertThat(by("operator", () -> desk.dispatch(office, letter, byWhatsApp())))
                .isInstanceOf(ReplyOutcome.Dispatched.class);
        assertThat(sheet("operator").dispatch().delivery()).isEqualTo(LetterDelivery.STATED);
    }

    @Test
    @Clause("003:langkah-5")
    void refusesToCheckATextChangedAfterItsInitials() {
        UUID letter = drafted();
        finalised(letter);
        initialled(letter);
        by("seksi-pengaduan", () -> desk.keep(office, complaint, TEXT + " Salam."));
        assertThat(by("seksi-pengaduan", () -> desk.check(office, letter)))
                .isInstanceOf(ReplyOutcome.TextChangedSinceInitials.class);
        assertThat(initialled(letter)).isInstanceOf(ReplyOutcome.Initialled.class);
        assertThat(by("seksi-pengaduan", () -> desk.check(office, letter))).isInstanceOf(ReplyOutcome.Checked.class);
    }

    @Test
    void refusesStepsOfOthersInWords() {
        UUID letter = drafted();
        assertThat(by("operator", () -> desk.finalise(office, letter))).isInstanceOf(ReplyOutcome.NotYourStep.class);
        assertThat(initialled(letter).refusal()).isPresent();
    }

    @Test
    void refusesInitialsOverATextReadBefore() {
        UUID letter = drafted();
        finalised(letter);
        assertThat(by("kepala-bidang", () -> desk.initial(office, letter, "0".repeat(64)))
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("reply.text-changed-since-read");
    }

    @Test
    void whoeverWroteItDoesNotApproveItInAnotherPosition() {
        Actor both = walk.officer("rangkap", "seksi-pengaduan", "kasi", "kepala-bidang");
        UUID letter = drafted();
        walk.house().as(both, office, () -> desk.keep(office, complaint, TEXT + " Terima kasih."));
        finalised(letter);
        LetterSheet now = sheet("kepala-bidang");
        assertThat(walk.house().as(both, office, () -> desk.initial(office, letter, now.bodyHash())))
                .isInstanceOf(ReplyOutcome.DrafterMayNotApprove.class);
    }

    @Test
    void returnedItGoesBackToItsWritingWithTheRemark() {
        UUID letter = drafted();
        finalised(letter);
        assertThat(by("kepala-bidang", () -> desk.returnForRevision(office, letter, "Sebutkan tanggalnya.")))
                .isInstanceOf(ReplyOutcome.Returned.class);
        assertThat(walk.step("kasi").act().name()).isEqualTo("DRAFT");
        drafted();
        finalised(letter);
        assertThat(initialled(letter)).isInstanceOf(ReplyOutcome.Initialled.class);
    }

    @Test
    void refusesToLetAResidentsNumberLeave() {
        UUID letter = drafted();
        by("seksi-pengaduan", () -> desk.keep(office, complaint, TEXT + " NIK 3516134507900001."));
        assertThat(finalised(letter).refusal().orElseThrow().code()).isEqualTo("reply.identity-number-in-text");
        assertThat(sheet("kasi").namesResident()).isTrue();
    }

    @Test
    @Clause("003:langkah-7")
    void opensTheTelephoneNumberOnlyForTheMessageItself() {
        UUID letter = checked();
        PreparedReply prepared = by("operator", () -> desk.prepare(office, letter, ChannelKind.WHATSAPP));
        assertThat(prepared).isInstanceOfSatisfying(PreparedReply.Prepared.class, ready -> assertThat(ready.link())
                .startsWith("https://wa.me/6281234567890?text="));
        assertThat(walk.house().heard().stream().filter(event -> event instanceof id.aduan.vault.Disclosed))
                .hasSize(1);
    }

    @Test
    void wantsToKnowHowItWasGiven() {
        UUID letter = checked();
        assertThat(by("operator", () -> desk.dispatch(office, letter, new DispatchNote(ChannelKind.WHATSAPP, " ", "")))
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("reply.statement-missing");
    }

    @Test
    void saysWhatIMayDoNowAndWhyNotTheRest() {
        drafted();
        LetterSheet sheet = sheet("kasi");
        assertThat(sheet.may(LetterMove.FINALISE)).isTrue();
        assertThat(sheet.moves()).filteredOn(move -> !move.now()).allSatisfy(move -> assertThat(move.against())
                .isPresent());
    }

    private UUID checked() {
        UUID letter = drafted();
        finalised(letter);
        initialled(letter);
        by("seksi-pengaduan", () -> desk.check(office, letter));
        return letter;
    }

    private UUID drafted() {
        return walk.drafted("seksi-pengaduan");
    }

    private ReplyOutcome finalised(UUID letter) {
        return by("kasi", () -> desk.finalise(office, letter));
    }

    private ReplyOutcome initialled(UUID letter) {
        return walk.initialled("kepala-bidang", letter);
    }

    private LetterSheet sheet(String position) {
        return walk.sheet(position);
    }

    private static DispatchNote byWhatsApp() {
        return new DispatchNote(ChannelKind.WHATSAPP, "Dikirim lewat WA kantor pukul 10.40", "");
    }

    private <T> T by(String position, Supplier<T> call) {
        return walk.by(position, call);
    }
}
