package id.aduan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.handling.Steps;
import id.aduan.intake.Reporter;
import id.aduan.onboarding.TestTenants;
import id.aduan.shared.Clause;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The optional steps of a real procedure switched on: the head signs in ink, and the letter is numbered in a step of its own. */
@Clause("003:langkah-5")
class SignatureTest {

    @TempDir
    private static Path folder;

    private LetterWalk walk;
    private UUID letter;

    @BeforeEach
    void aLetterWithItsInitials() {
        walk = new LetterWalk(
                folder,
                house -> TestTenants.openChanged(house, folder, "kab-mojokerto/dispendukcapil", text -> text.replace(
                                "aktif: false", "aktif: true")
                        .replace("profil:\n", "profil:\n  klasifikasi_surat: \"470\"\n")));
        walk.record("operator", ChannelKind.WHATSAPP, new Reporter("Siti", "Jl. Melati 3", "081234567890", "", ""));
        walk.handle("seksi-pengaduan", "Benar");
        letter = walk.drafted("seksi-pengaduan");
        walk.by("kasi", () -> walk.desk().finalise(walk.office(), letter));
        assertThat(walk.initialled("kepala-bidang", letter))
                .as("the number comes with its own step")
                .isEqualTo(new ReplyOutcome.Initialled(letter, null));
    }

    @Test
    void isSignedNumberedCheckedAndSent() {
        assertThat(walk.by("seksi-pengaduan", () -> walk.desk().check(walk.office(), letter))
                        .refusal())
                .as("nobody passes over the signature")
                .isPresent();
        assertThat(signed()).isInstanceOf(ReplyOutcome.Signed.class);
        assertThat(registered().agenda().toString()).matches("470/\\d{4}/2026");
        assertThat(checked()).isInstanceOf(ReplyOutcome.Checked.class);
        assertThat(sent()).isInstanceOf(ReplyOutcome.Dispatched.class);
        assertThat(walk.sheet("operator").agenda()).startsWith("470/");
        assertThat(walk.by("operator", () -> walk.house().bean(Steps.class).open(walk.complaint())))
                .isEmpty();
    }

    @Test
    void aChangedTextIsInitialledSignedAndCheckedAgainUnderItsNumber() {
        signed();
        String number = registered().agenda().toString();
        walk.by("seksi-pengaduan", () -> walk.desk()
                .keep(walk.office(), walk.complaint(), LetterWalk.TEXT + " Salam."));
        assertThat(walk.initialled("kepala-bidang", letter)).isInstanceOf(ReplyOutcome.Initialled.class);
        assertThat(signed()).isInstanceOf(ReplyOutcome.Signed.class);
        assertThat(registered().agenda()).hasToString(number);
        assertThat(checked()).isInstanceOf(ReplyOutcome.Checked.class);
        assertThat(sent()).isInstanceOf(ReplyOutcome.Dispatched.class);
    }

    @Test
    void aSignatureIsStatedAndTheHeads() {
        assertThat(walk.by("kepala-dinas", () -> walk.desk().sign(walk.office(), letter, " "))
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("reply.signature-unstated");
        assertThat(walk.by("kepala-bidang", () -> walk.desk().sign(walk.office(), letter, "Ditandatangani")))
                .isInstanceOf(ReplyOutcome.NotYourStep.class);
    }

    private ReplyOutcome signed() {
        return walk.by("kepala-dinas", () -> walk.desk().sign(walk.office(), letter, "Kepala Dinas, basah"));
    }

    private ReplyOutcome.Numbered registered() {
        return (ReplyOutcome.Numbered)
                walk.by("seksi-pengaduan", () -> walk.desk().register(walk.office(), letter));
    }

    private ReplyOutcome checked() {
        return walk.by("seksi-pengaduan", () -> walk.desk().check(walk.office(), letter));
    }

    private ReplyOutcome sent() {
        DispatchNote note = new DispatchNote(ChannelKind.WHATSAPP, "WA 09.20, centang dua", "");
        return walk.by("operator", () -> walk.desk().dispatch(walk.office(), letter, note));
    }
}
