package id.aduan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.handling.Completion;
import id.aduan.handling.HandlingDesk;
import id.aduan.handling.OpenStep;
import id.aduan.handling.Steps;
import id.aduan.infra.house.TestHouse;
import id.aduan.intake.IntakeDesk;
import id.aduan.intake.IntakeOutcome;
import id.aduan.intake.Reporter;
import id.aduan.intake.Submission;
import id.aduan.intake.Transcript;
import id.aduan.onboarding.TestTenants;
import id.aduan.shared.Actor;
import id.aduan.shared.Clause;
import id.aduan.shared.Post;
import id.aduan.tenancy.OfficeId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer's whole way through the desks, in an office whose procedure has every step of a letter. */
class ReplyDeskTest {

    private static final Instant FRIDAY = Instant.parse("2026-11-20T02:00:00Z");
    private static final String TEXT = "Data Anda sudah kami perbaiki pada 20 November 2026.";

    @TempDir
    private static Path folder;

    private TestHouse house;
    private OfficeId office;
    private ReplyDesk desk;
    private UUID complaint;

    @BeforeEach
    void anOfficeWithAComplaintAtItsDraft() {
        System.setProperty("aduan.vault.keys", folder.resolve("keys.json").toString());
        System.setProperty("aduan.vault.create", "true");
        house = new TestHouse(FRIDAY);
        office = TestTenants.open(house, "kab-mojokerto", "dispendukcapil");
        desk = house.bean(ReplyDesk.class);
        complaint = recorded();
        handle("seksi-pengaduan");
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
        Actor both = officer("rangkap", "seksi-pengaduan", "kasi", "kepala-bidang");
        UUID letter = drafted();
        house.as(both, office, () -> desk.keep(office, complaint, TEXT + " Terima kasih."));
        finalised(letter);
        LetterSheet now = sheet("kepala-bidang");
        assertThat(house.as(both, office, () -> desk.initial(office, letter, now.bodyHash())))
                .isInstanceOf(ReplyOutcome.DrafterMayNotApprove.class);
    }

    @Test
    void returnedItGoesBackToItsWritingWithTheRemark() {
        UUID letter = drafted();
        finalised(letter);
        assertThat(by("kepala-bidang", () -> desk.returnForRevision(office, letter, "Sebutkan tanggalnya.")))
                .isInstanceOf(ReplyOutcome.Returned.class);
        assertThat(open().act().name()).isEqualTo("DRAFT");
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
        assertThat(house.heard().stream().filter(event -> event instanceof id.aduan.vault.Disclosed))
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
        ReplyOutcome outcome = by("seksi-pengaduan", () -> desk.draft(office, complaint, TEXT));
        assertThat(outcome).isInstanceOfSatisfying(ReplyOutcome.Drafted.class, drafted -> assertThat(drafted.handedIn())
                .isTrue());
        return ((ReplyOutcome.Drafted) outcome).letter();
    }

    private ReplyOutcome finalised(UUID letter) {
        return by("kasi", () -> desk.finalise(office, letter));
    }

    private ReplyOutcome initialled(UUID letter) {
        String read = sheet("kepala-bidang").bodyHash();
        return by("kepala-bidang", () -> desk.initial(office, letter, read));
    }

    private LetterSheet sheet(String position) {
        return by(position, () -> desk.open(office, complaint));
    }

    private OpenStep open() {
        return by("kasi", () -> house.bean(Steps.class).open(complaint).orElseThrow());
    }

    private void handle(String position) {
        by(position, () -> house.bean(HandlingDesk.class)
                .complete(
                        office,
                        house.bean(Steps.class).open(complaint).orElseThrow().task(),
                        Completion.of("Benar")));
    }

    private UUID recorded() {
        var said = new Submission(
                "Nama saya salah tertulis pada kartu keluarga.",
                "",
                "",
                "",
                new Reporter("Siti Aminah", "Jl. Melati 3", "081234567890", "", ""),
                false,
                false,
                false,
                true,
                UUID.randomUUID().toString(),
                ChannelKind.WHATSAPP);
        var taken = new Transcript(said, FRIDAY, "", "", "", false, "", null, false, false);
        IntakeOutcome outcome =
                by("operator", () -> house.bean(IntakeDesk.class).record(office, taken, List.of()));
        assertThat(outcome).isInstanceOf(IntakeOutcome.Registered.class);
        return ((IntakeOutcome.Registered) outcome).receipt().complaint();
    }

    private static DispatchNote byWhatsApp() {
        return new DispatchNote(ChannelKind.WHATSAPP, "Dikirim lewat WA kantor pukul 10.40", "");
    }

    private <T> T by(String position, java.util.function.Supplier<T> call) {
        return house.as(officer(position, position), office, call);
    }

    private Actor officer(String user, String... positions) {
        Set<Post> posts = java.util.Arrays.stream(positions)
                .map(position -> new Post(office.value(), position))
                .collect(java.util.stream.Collectors.toSet());
        return new Actor.Officer(user, user, posts, Set.of("officer"));
    }
}
