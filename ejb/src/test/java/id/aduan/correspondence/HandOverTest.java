package id.aduan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.ComplaintSheet;
import id.aduan.complaint.ComplaintState;
import id.aduan.complaint.RegisterDesk;
import id.aduan.complaint.TrackingCode;
import id.aduan.handling.AbsenceDesk;
import id.aduan.intake.Reporter;
import id.aduan.shared.Clause;
import id.aduan.sop.Act;
import id.aduan.tenancy.Delegation;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office where one official decides and answers, the answer is registered, and handed over against the receipt. */
class HandOverTest {

    @TempDir
    private static Path folder;

    private LetterWalk walk;
    private UUID letter;

    @BeforeEach
    void anAnswerDecidedAndWritten() {
        walk = new LetterWalk(folder, "kota-probolinggo", "kecamatan-kedopok");
        walk.record(
                "petugas", ChannelKind.WALK_IN, new Reporter("Siti Aminah", "Jl. Melati 3", "081234567890", "", ""));
        while (walk.step("petugas").act() != Act.ANSWER) {
            walk.handle(walk.step("petugas").position(), "Selesai");
        }
        letter = walk.drafted("kasi-pelayanan");
    }

    @Test
    @Clause({"004:3.6", "004:3.7", "004:3.8"})
    void isNumberedWhereTheProcedureRegistersAndHandedOverAgainstTheReceipt() {
        assertThat(walk.initialled("camat", letter))
                .isInstanceOfSatisfying(ReplyOutcome.Initialled.class, initialled -> assertThat(initialled.agenda())
                        .isNull());
        assertThat(registered()).isInstanceOf(ReplyOutcome.Numbered.class);
        assertThat(handedOver(walk.receipt().code().toString())).isInstanceOf(ReplyOutcome.Dispatched.class);
        assertThat(walk.step("petugas").act()).isEqualTo(Act.ARCHIVE);
    }

    @Test
    @Clause({"004:waktu-2", "004:3.6", "004:3.9"})
    void decidedByADelegateItGoesItsWholeWayIntoTheBinder() {
        appointed("sekretaris-kecamatan");
        assertThat(walk.initialled("sekretaris-kecamatan", letter)).isInstanceOf(ReplyOutcome.Initialled.class);
        assertThat(walk.sheet("petugas").chain().getLast().position()).isEqualTo("Plh. Camat Kedopok");
        registered();
        handedOver(walk.receipt().code().toString());
        walk.handle("petugas", "Odner 3/2026");
        ComplaintSheet ended =
                walk.by("petugas", () -> walk.house().bean(RegisterDesk.class).open(walk.office(), walk.complaint()));
        assertThat(ended.row().state()).isEqualTo(ComplaintState.CLOSED);
        assertThat(ended.archivePlace()).isEqualTo("Odner 3/2026");
    }

    @Test
    @Clause("004:3.8")
    void refusesAnotherReceiptsCode() {
        walk.initialled("camat", letter);
        registered();
        String another = TrackingCode.random(new java.util.Random(1)).toString();
        assertThat(handedOver(another).refusal().orElseThrow().code()).isEqualTo("reply.wrong-receipt-code");
        assertThat(handedOver("").refusal().orElseThrow().code()).isEqualTo("reply.receipt-code-missing");
    }

    @Test
    @Clause("004:3.6")
    void keepsWhoeverDecidesFromWriting() {
        assertThat(walk.by("camat", () -> walk.desk().keep(walk.office(), walk.complaint(), "Teks saya sendiri."))
                        .refusal()
                        .orElseThrow()
                        .code())
                .isEqualTo("reply.approver-does-not-draft");
    }

    @Test
    @Clause("004:3.6")
    void returnedAtTheDecisionItStaysThere() {
        assertThat(walk.by("camat", () -> walk.desk().returnForRevision(walk.office(), letter, "Terlalu singkat.")))
                .isInstanceOf(ReplyOutcome.Returned.class);
        assertThat(walk.step("camat").act()).isEqualTo(Act.ANSWER);
        assertThat(walk.initialled("camat", letter)).isInstanceOf(ReplyOutcome.Initialled.class);
    }

    /** For an hour: other tests meet a Camat who is there. */
    private void appointed(String delegate) {
        var acting = new AbsenceDesk.Acting(
                "camat",
                delegate,
                Delegation.Kind.PLH,
                "800/12/2026",
                LetterWalk.FRIDAY,
                LetterWalk.FRIDAY.plus(Duration.ofHours(1)));
        AbsenceDesk desk = walk.house().bean(AbsenceDesk.class);
        assertThat(walk.by("camat", () -> desk.appoint(walk.office(), acting)).refusal())
                .isEmpty();
    }

    private ReplyOutcome registered() {
        return walk.by("petugas", () -> walk.desk().register(walk.office(), letter));
    }

    private ReplyOutcome handedOver(String code) {
        return walk.by("petugas", () -> walk.desk()
                .dispatch(walk.office(), letter, new DispatchNote(ChannelKind.WALK_IN, "", code)));
    }
}
