package id.aduan.channel;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.tenancy.OfficeId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every way out of the house does, real or simulated. */
public abstract class MessageGatewayContract {

    protected static final String MESSAGE_ID = "<01900000-0000-7000-8000-000000000001@aduan.test>";

    /** What the world outside received. */
    public record Arrived(String to, String text, String messageId) {}

    protected abstract MessageGateway gateway();

    /** A recipient of this kind that exists. */
    protected abstract String somebody();

    /** Makes the machine on the other side refuse recipients for good, from now on. */
    protected abstract void knowNobody();

    /** Makes the machine on the other side unreachable, from now on. */
    protected abstract void goDown();

    protected abstract List<Arrived> arrived();

    @Test
    void deliversTheTextUnderItsMessageId() {
        assertThat(gateway().send(message("Yth. Bapak/Ibu, jawaban kami: “sudah”."), MESSAGE_ID))
                .isEqualTo(new Delivery.Sent(MESSAGE_ID));
        assertThat(arrived()).singleElement().satisfies(one -> {
            assertThat(one.to()).isEqualTo(somebody());
            assertThat(one.text()).contains("“sudah”");
            assertThat(one.messageId()).isEqualTo(MESSAGE_ID);
        });
    }

    @Test
    void sentTwiceKeepsItsMessageId() {
        gateway().send(message("Isi"), MESSAGE_ID);
        gateway().send(message("Isi"), MESSAGE_ID);
        assertThat(arrived()).extracting(Arrived::messageId).containsOnly(MESSAGE_ID);
    }

    @Test
    void triesLaterWhenNobodyAnswers() {
        goDown();
        assertThat(gateway().send(message("Isi"), MESSAGE_ID)).isInstanceOf(Delivery.Retry.class);
    }

    @Test
    void givesUpOnAnAddressNobodyHas() {
        knowNobody();
        assertThat(gateway().send(message("Isi"), MESSAGE_ID)).isInstanceOf(Delivery.Undeliverable.class);
    }

    @Test
    void reasonsNameNoRecipient() {
        knowNobody();
        assertThat(gateway().send(message("Isi"), MESSAGE_ID).toString()).doesNotContain(somebody());
    }

    protected OutboundMessage message(String text) {
        return new OutboundMessage(
                OfficeId.of("kab-contoh/dinas-contoh"),
                null,
                "letter:1",
                gateway().kind(),
                somebody(),
                "Jawaban atas aduan Anda, nomor 0147/2026 – “penting”",
                text,
                false);
    }
}
