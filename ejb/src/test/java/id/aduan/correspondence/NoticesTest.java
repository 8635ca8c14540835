package id.aduan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.intake.IntakeDesk;
import id.aduan.intake.Reporter;
import id.aduan.shared.Clause;
import id.aduan.shared.PublicWords;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Telling people by hand, on the channels their office promised, as far as they are known. */
class NoticesTest {

    @TempDir
    private static Path folder;

    @Test
    @Clause("001:penerimaan-7")
    void opensAFollowUpOnEveryPromisedChannelThatIsKnown() {
        LetterWalk walk = faxed(new Reporter("Budi", "Jl. Kenanga 4", "081234567890", "budi@example.org", ""));
        assertThat(walk.followUps("petugas-pengaduan"))
                .extracting(FollowUpRow::channel)
                .containsExactlyInAnyOrder(ChannelKind.LETTER, ChannelKind.WHATSAPP, ChannelKind.SMS);
    }

    @Test
    @Clause("001:penerimaan-7")
    void leavesOutWhatIsNotKnownOfThisPerson() {
        LetterWalk walk = faxed(new Reporter("Budi", "Jl. Kenanga 4", "", "budi@example.org", ""));
        assertThat(walk.followUps("petugas-pengaduan"))
                .extracting(FollowUpRow::channel)
                .containsExactly(ChannelKind.LETTER);
    }

    @Test
    @Clause("000:penerimaan-7")
    void theLetterOfTwoDaysIsDueThen() {
        LetterWalk walk = new LetterWalk(folder, "kab-mojokerto", "kecamatan-sooko");
        walk.record(
                "petugas-pengaduan",
                ChannelKind.WALK_IN,
                new Reporter("Budi", "Jl. Kenanga 4", "081234567890", "", ""));
        assertThat(walk.followUps("petugas-pengaduan")).singleElement().satisfies(row -> assertThat(row.dueAt())
                .isEqualTo(walk.receipt().notice().due()));
    }

    @Test
    @Clause({"000:penerimaan-7", "000:penerimaan-7A", "000:penerimaan-7B"})
    void whoIsKnownByMailOnlyIsMailedTheTextAnOfficerChooses() {
        LetterWalk walk = new LetterWalk(folder, "kab-mojokerto", "kecamatan-sooko");
        walk.record("petugas-pengaduan", ChannelKind.EMAIL, new Reporter("", "", "", "budi@example.org", ""), true);
        walk.by("petugas-pengaduan", () -> walk.house()
                .bean(IntakeDesk.class)
                .judge(walk.office(), walk.complaint(), true, PublicWords.of("Ada foto dan tanggal.")));
        FollowUpRow owed = walk.followUps("petugas-pengaduan").getFirst();
        assertThat(owed.channel()).isEqualTo(ChannelKind.EMAIL);
        assertThat(owed.dueAt()).isEqualTo(walk.receipt().notice().due());
        FollowUpDesk desk = walk.house().bean(FollowUpDesk.class);
        assertThat(walk.by("petugas-pengaduan", () -> desk.mail(walk.office(), owed.id(), "")))
                .isInstanceOf(FollowUpOutcome.TextMissing.class);
        assertThat(walk.by("petugas-pengaduan", () -> desk.mail(walk.office(), owed.id(), "proses")))
                .isInstanceOf(FollowUpOutcome.Done.class);
        assertThat(walk.by("petugas-pengaduan", () -> desk.mail(walk.office(), owed.id(), "selesai")))
                .isInstanceOf(FollowUpOutcome.AlreadyDone.class);
        assertThat(walk.followUps("petugas-pengaduan")).isEmpty();
    }

    @Test
    void preparesTheTextWithALinkAndClosesOnlyWithANote() {
        LetterWalk walk = faxed(new Reporter("Budi", "Jl. Kenanga 4", "081234567890", "", ""));
        UUID whatsApp = walk.followUps("petugas-pengaduan").stream()
                .filter(row -> row.channel() == ChannelKind.WHATSAPP)
                .findFirst()
                .orElseThrow()
                .id();
        FollowUpDesk desk = walk.house().bean(FollowUpDesk.class);
        assertThat(walk.by("petugas-pengaduan", () -> desk.prepare(walk.office(), whatsApp)))
                .isInstanceOfSatisfying(PreparedReply.Prepared.class, ready -> assertThat(ready.link())
                        .startsWith("https://wa.me/6281234567890?text="));
        assertThat(walk.by("petugas-pengaduan", () -> desk.done(walk.office(), whatsApp, " ")))
                .isInstanceOf(FollowUpOutcome.NoteMissing.class);
        assertThat(walk.by("petugas-pengaduan", () -> desk.done(walk.office(), whatsApp, "WA 09.20, centang dua")))
                .isInstanceOf(FollowUpOutcome.Done.class);
        assertThat(walk.by("petugas-pengaduan", () -> desk.done(walk.office(), whatsApp, "lagi")))
                .isInstanceOf(FollowUpOutcome.AlreadyDone.class);
        assertThat(walk.by("petugas-pengaduan", () -> desk.prepare(walk.office(), whatsApp)))
                .as("what is done opens no identity any more")
                .isInstanceOf(PreparedReply.NotPrepared.class);
    }

    @Test
    void opensNobodysAddressForAColleagueWithoutAStepInTheCase() {
        LetterWalk walk = new LetterWalk(folder, "kab-mojokerto", "kecamatan-sooko");
        walk.record(
                "petugas-pengaduan",
                ChannelKind.WALK_IN,
                new Reporter("Budi", "Jl. Kenanga 4", "081234567890", "", ""));
        UUID letter = walk.followUps("petugas-pengaduan").getFirst().id();
        FollowUpDesk desk = walk.house().bean(FollowUpDesk.class);
        assertThat(walk.by("sekretaris-kecamatan", () -> desk.prepare(walk.office(), letter)))
                .isInstanceOf(PreparedReply.NotPrepared.class);
        assertThat(walk.by("petugas-pengaduan", () -> desk.prepare(walk.office(), letter)))
                .isInstanceOfSatisfying(PreparedReply.Prepared.class, ready -> assertThat(ready.to())
                        .contains("Jl. Kenanga 4"));
    }

    private static LetterWalk faxed(Reporter reporter) {
        LetterWalk walk = new LetterWalk(folder, "kab-mojokerto", "bagian-organisasi");
        walk.record("petugas-pengaduan", ChannelKind.FAX, reporter);
        return walk;
    }
}
