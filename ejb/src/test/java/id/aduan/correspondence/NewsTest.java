package id.aduan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.channel.MessageSeal;
import id.aduan.complaint.TrackingDesk;
import id.aduan.handling.HandlingDesk;
import id.aduan.handling.PauseReason;
import id.aduan.handling.RejectGround;
import id.aduan.intake.IntakeDesk;
import id.aduan.intake.Reporter;
import id.aduan.intake.SupplementDesk;
import id.aduan.shared.Actor;
import id.aduan.shared.Clause;
import id.aduan.shared.PublicWords;
import id.aduan.tenancy.Scope;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reporter is told between the receipt and the answer: by mail where an address is known, else by hand. */
class NewsTest {

    private static final Reporter MAILED =
            new Reporter("Budi", "Jl. Kenanga 4", "081234567890", "budi@example.org", "");
    private static final Reporter CALLED = new Reporter("Budi", "Jl. Kenanga 4", "081234567890", "", "");
    private static final String PETUGAS = "petugas-pengaduan";

    @TempDir
    private static Path folder;

    private final List<String> mails = new ArrayList<>();
    private LetterWalk walk;

    @Test
    @Clause({"000:penerimaan-4", "000:penerimaan-5"})
    void aComplaintNotFoundWellFoundedIsMailedWithItsGroundsAndNoIdentityNumber() {
        files("kecamatan-sooko", MAILED, true);
        judges(false, "Tidak ada kejadian itu. NIK 3516134508680001.");
        assertThat(lastMail())
                .contains(
                        "belum berdasar kuat: Tidak ada kejadian itu.",
                        "/lacak/" + walk.receipt().code())
                .doesNotContain("3516134508680001", "Budi", "Kenanga");
    }

    @Test
    @Clause("000:penerimaan-5")
    void aComplaintAdmittedWithoutANameIsToldLikeAnyOther() {
        files("kecamatan-sooko", MAILED, true);
        judges(true, "Ada kuitansi.");
        assertThat(lastMail()).contains("Keadaannya sekarang");
    }

    @Test
    void aClockThatStandsIsMailedWithItsReason() {
        files("kecamatan-sooko", MAILED, false);
        pauses();
        assertThat(lastMail()).contains("Waktu berhenti: menunggu data dari pelapor: nomor akta yang salah.");
    }

    @Test
    void whoHasNoMailIsToldByHandOnAChannelTheOfficeNames() {
        files("bagian-organisasi", CALLED, false);
        int before = walk.followUps(PETUGAS).size();
        pauses();
        assertThat(walk.followUps(PETUGAS)).hasSize(before + 1).last().satisfies(row -> {
            assertThat(row.channel()).isEqualTo(ChannelKind.LETTER);
            assertThat(row.words()).contains("nomor akta yang salah");
            assertThat(row.prepared()).doesNotContain(walk.receipt().code().toString(), "Budi");
        });
    }

    @Test
    void whoWithdrawsIsMailedAndNobodyIsSentAfterThem() {
        files("kecamatan-sooko", MAILED, false);
        withdraws();
        assertThat(lastMail()).contains("Aduan dicabut oleh pelapor.");
        files("kecamatan-sooko", CALLED, false);
        assertThat(walk.followUps(PETUGAS)).isNotEmpty();
        withdraws();
        assertThat(walk.followUps(PETUGAS)).isEmpty();
    }

    @Test
    void whatTheHeadEndsIsMailedWithItsGround() {
        files("kecamatan-sooko", MAILED, false);
        HandlingDesk desk = walk.house().bean(HandlingDesk.class);
        var words = PublicWords.of("Silakan mengadu ke Polsek Sooko.");
        walk.by("camat", () -> desk.reject(walk.office(), walk.complaint(), RejectGround.OUT_OF_REMIT, words));
        assertThat(lastMail()).contains("bukan wewenang kantor ini", "Silakan mengadu ke Polsek Sooko.");
        assertThat(walk.followUps(PETUGAS))
                .as("no letter says it is being handled")
                .isEmpty();
    }

    @Test
    @Clause("001:penerimaan-4")
    void whatLapsesIsMailed() {
        files("bagian-organisasi", new Reporter("Budi", "", "", "budi@example.org", ""), true);
        judges(false, "Tidak ada kejadian itu");
        walk.house().setClock(LetterWalk.FRIDAY.plus(Duration.ofDays(60)));
        walk.house()
                .in(
                        new Scope.SystemScope(walk.office(), "supplement-sweep"),
                        new Actor.Machine("supplement-sweep"),
                        () -> walk.house().bean(SupplementDesk.class).endSome(walk.office()));
        assertThat(lastMail()).contains("Kelengkapan tidak kami terima sampai batas waktunya");
    }

    private void files(String office, Reporter reporter, boolean unnamed) {
        walk = new LetterWalk(folder, "kab-mojokerto", office);
        walk.house().give(MessageSeal.class, new Listening());
        walk.record(PETUGAS, ChannelKind.WALK_IN, reporter, unnamed);
    }

    private void judges(boolean wellFounded, String grounds) {
        IntakeDesk desk = walk.house().bean(IntakeDesk.class);
        walk.by(
                PETUGAS,
                () -> desk.judge(walk.office(), walk.complaint(), wellFounded, new PublicWords(grounds, true)));
    }

    private void pauses() {
        HandlingDesk desk = walk.house().bean(HandlingDesk.class);
        assertThat(walk.by(
                                PETUGAS,
                                () -> desk.pause(
                                        walk.office(),
                                        walk.complaint(),
                                        PauseReason.WAITING_FOR_REPORTER,
                                        PublicWords.of("nomor akta yang salah")))
                        .refusal())
                .isEmpty();
    }

    private void withdraws() {
        walk.house().in(new Scope.CitizenScope(walk.office(), walk.complaint()), new Actor.Citizen(), () -> walk.house()
                .bean(TrackingDesk.class)
                .withdraw(walk.receipt().code(), ""));
    }

    private String lastMail() {
        return mails.getLast();
    }

    /** Reads what is put into the outbox before it is closed. */
    private final class Listening implements MessageSeal {

        @Override
        public byte[] seal(UUID entry, byte[] content) {
            mails.add(new String(content, StandardCharsets.UTF_8));
            return content;
        }

        @Override
        public byte[] open(UUID entry, byte[] sealed) {
            return sealed;
        }
    }
}
