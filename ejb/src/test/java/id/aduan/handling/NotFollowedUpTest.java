package id.aduan.handling;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.handling.HandlingOutcome.NothingOpen;
import id.aduan.handling.HandlingOutcome.Refused;
import id.aduan.handling.HandlingOutcome.Refused.Reason;
import id.aduan.shared.PublicWords;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A complaint that cannot be followed up ends by its head's word alone, with a ground its reporter reads. */
class NotFollowedUpTest {

    private final Workshop dinas = new Workshop("dispendukcapil", "2026-11-23T08:00");
    private final UUID message = dinas.file(ChannelKind.WHATSAPP, "");

    @Test
    void theHeadEndsItAndItsOpenStepIsNobodysWorkAnyMore() {
        assertThat(reject("kepala-dinas", "Silakan mengadu ke kepolisian.").refusal())
                .isEmpty();
        assertThat(dinas.register(message)).isEqualTo("REJECTED bukan wewenang kantor ini");
        assertThat(dinas.progress("kasi", message).current()).isEmpty();
    }

    @Test
    void nobodyElseEndsIt() {
        assertThat(reject("kasi", "Bukan urusan kami.")).isEqualTo(new Refused(Reason.NOT_THE_HEAD, "Kepala Dinas"));
        assertThat(dinas.progress("kasi", message).may(Progress.Action.REJECT)).isFalse();
        assertThat(dinas.progress("kepala-dinas", message).may(Progress.Action.REJECT))
                .isTrue();
    }

    @Test
    void isNotEndedWithoutAWordToItsReporter() {
        assertThat(reject("kepala-dinas", " ")).isEqualTo(new Refused(Reason.REJECT_WITHOUT_WORDS, ""));
    }

    @Test
    void isNotEndedTwice() {
        reject("kepala-dinas", "Silakan mengadu ke kepolisian.");
        assertThat(reject("kepala-dinas", "Sekali lagi.")).isInstanceOf(NothingOpen.class);
    }

    private HandlingOutcome reject(String position, String words) {
        return dinas.as(position, () -> dinas.handling()
                .reject(dinas.office(), message, RejectGround.OUT_OF_REMIT, PublicWords.of(words)));
    }
}
