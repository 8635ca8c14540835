package id.aduan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.channel.ChannelKind;
import id.aduan.shared.Clause;
import id.aduan.tenancy.OfficeId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-20T03:00:00Z"));
    private static final Hand DRAFTER = new Hand("petugas.a", "Petugas");
    private static final Hand HEAD_OF_SECTION = new Hand("kasi.b", "Kepala Seksi");
    private static final Hand HEAD = new Hand("kabid.c", "Kepala Bidang");

    private final Letter letter = Letter.begun(OfficeId.of("kab-contoh/dinas-contoh"), UUID.randomUUID(), CLOCK);

    @Test
    @Clause({"003:langkah-3", "003:langkah-4", "003:langkah-5", "003:langkah-6", "003:langkah-7"})
    void goesFromDraftToDispatch() {
        initialled();
        letter.check(DRAFTER, CLOCK);
        letter.dispatch(
                ChannelKind.WHATSAPP, LetterDelivery.STATED, new Signing(DRAFTER, CLOCK.instant(), "WA"), CLOCK);
        assertThat(letter.marks())
                .extracting(LetterMark::move)
                .containsExactly(LetterMove.FINALISE, LetterMove.INITIAL, LetterMove.CHECK, LetterMove.DISPATCH);
    }

    @Test
    @Clause("003:langkah-5")
    void initialsHoldOverExactlyTheirText() {
        initialled();
        assertThat(letter.initials().orElseThrow().bodyHash()).isEqualTo(new LetterText("Jawaban").hash());
    }

    @Test
    void changingTheTextEndsTheInitialsVisibly() {
        initialled();
        assertThat(letter.rewrite(new LetterText("Jawaban lain"), DRAFTER, CLOCK))
                .isTrue();
        assertThat(letter.textChangedSinceInitials()).isTrue();
        assertThat(letter.last(LetterMove.INITIAL).orElseThrow().voidedAt()).isNotNull();
        assertThat(letter.state()).isEqualTo(LetterState.DRAFT);
    }

    @Test
    void savingTheSameTextChangesNothing() {
        initialled();
        assertThat(letter.rewrite(new LetterText("Jawaban\r\n"), DRAFTER, CLOCK))
                .isFalse();
        assertThat(letter.state()).isEqualTo(LetterState.INITIALLED);
        assertThat(letter.drafts()).hasSize(1);
    }

    @Test
    void changingTheTextBackDoesNotBringTheInitialsBack() {
        initialled();
        letter.rewrite(new LetterText("Jawaban lain"), DRAFTER, CLOCK);
        letter.rewrite(new LetterText("Jawaban"), DRAFTER, CLOCK);
        assertThat(letter.initials()).isEmpty();
    }

    @Test
    void newInitialsHeal() {
        initialled();
        letter.rewrite(new LetterText("Jawaban lain"), DRAFTER, CLOCK);
        letter.initial(HEAD, CLOCK);
        assertThat(letter.textChangedSinceInitials()).isFalse();
    }

    @Test
    void doesNotLeaveWithoutInitialsThatHold() {
        initialled();
        letter.rewrite(new LetterText("Jawaban lain"), DRAFTER, CLOCK);
        var signing = new Signing(DRAFTER, CLOCK.instant());
        assertThatThrownBy(() -> letter.dispatch(ChannelKind.WEB, LetterDelivery.SHOWN, signing, CLOCK))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoeverWroteItDoesNotApproveItInWhateverPosition() {
        letter.rewrite(new LetterText("Jawaban"), DRAFTER, CLOCK);
        assertThatThrownBy(() -> letter.initial(new Hand(DRAFTER.user(), "Plh. Kepala Bidang"), CLOCK))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whoeverWroteAnEarlierTextDoesNotApproveTheLaterOne() {
        letter.rewrite(new LetterText("Jawaban"), DRAFTER, CLOCK);
        letter.rewrite(new LetterText("Jawaban yang diperbaiki"), HEAD_OF_SECTION, CLOCK);
        assertThatThrownBy(() -> letter.initial(DRAFTER, CLOCK)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Clause("004:3.6")
    void isMadeFinalByItsInitialsWhereTheProcedureHasNoStepForIt() {
        letter.rewrite(new LetterText("Jawaban"), DRAFTER, CLOCK);
        letter.initial(HEAD, CLOCK);
        assertThat(letter.had(LetterMove.FINALISE)).isTrue();
        assertThat(letter.state()).isEqualTo(LetterState.INITIALLED);
    }

    @Test
    void returnedItIsADraftWithTheRemark() {
        initialled();
        letter.returnForRevision(HEAD, "Sebutkan tanggal kunjungan.", CLOCK);
        assertThat(letter.state()).isEqualTo(LetterState.DRAFT);
        assertThat(letter.last(LetterMove.RETURN).orElseThrow().remark()).isEqualTo("Sebutkan tanggal kunjungan.");
        assertThat(letter.initials()).isEmpty();
    }

    @Test
    @Clause("003:langkah-5")
    void keepsItsAgendaNumberWhateverHappensToTheText() {
        initialled();
        letter.number(new AgendaNumber("470", 2026, 12));
        letter.rewrite(new LetterText("Jawaban lain"), DRAFTER, CLOCK);
        assertThat(letter.agenda()).contains(new AgendaNumber("470", 2026, 12));
        assertThatThrownBy(() -> letter.number(new AgendaNumber("470", 2026, 13)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCheckIsLostWithTheText() {
        initialled();
        letter.check(DRAFTER, CLOCK);
        letter.rewrite(new LetterText("Jawaban lain"), DRAFTER, CLOCK);
        letter.initial(HEAD, CLOCK);
        assertThat(letter.hadAndLost(LetterMove.CHECK)).isTrue();
        assertThat(letter.hadAndLost(LetterMove.INITIAL)).isFalse();
    }

    @Test
    void nothingChangesItOnceItIsGone() {
        initialled();
        letter.dispatch(ChannelKind.WEB, LetterDelivery.SHOWN, new Signing(DRAFTER, CLOCK.instant()), CLOCK);
        var other = new LetterText("Jawaban lain");
        assertThatThrownBy(() -> letter.rewrite(other, DRAFTER, CLOCK)).isInstanceOf(IllegalStateException.class);
    }

    private void initialled() {
        letter.rewrite(new LetterText("Jawaban"), DRAFTER, CLOCK);
        letter.finalise(HEAD_OF_SECTION, CLOCK);
        letter.initial(HEAD, CLOCK);
    }
}
