package id.aduan.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.tenancy.OfficeId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutboxEntryTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final OfficeId OFFICE = OfficeId.of("kab-contoh/dinas-contoh");

    private final OutboxEntry entry =
            new OutboxEntry(UUID.randomUUID(), message("warga@example.org"), "<a@b>", new byte[] {1}, NOW);

    @Test
    void endsWhenTheMailServerTookIt() {
        assertThat(entry.record(new Delivery.Sent("<a@b>"), NOW)).isTrue();
        assertThat(entry.waits()).isFalse();
        assertThat(entry.delivered()).isTrue();
    }

    @Test
    void waitsOnWhileThereIsHope() {
        assertThat(entry.record(new Delivery.Retry("no-connection"), NOW)).isFalse();
        assertThat(entry.waits()).isTrue();
    }

    @Test
    void endsAtOnceWhereNobodyLivesThere() {
        assertThat(entry.record(new Delivery.Undeliverable("smtp-550"), NOW)).isTrue();
        assertThat(entry.delivered()).isFalse();
        assertThat(entry.lastError()).isEqualTo("smtp-550");
    }

    @Test
    void refusesASubjectThatWouldBecomeAHeader() {
        assertThatThrownBy(() -> new OutboundMessage(
                        OFFICE, null, "x", ChannelKind.EMAIL, "a@b.id", "Hal\r\nBcc: x@y.id", "isi", false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void opensWhatItClosed() {
        OutboundMessage message = message("warga@example.org");
        Claim claim = new Claim(
                UUID.randomUUID(), OFFICE, message.complaint(), "letter:1", ChannelKind.EMAIL, new byte[0], "<a@b>");
        assertThat(SealedContent.opened(claim, SealedContent.of(message))).isEqualTo(message);
    }

    @Test
    void tellsNobodyToWhomItGoes() {
        assertThat(message("warga@example.org").toString()).doesNotContain("warga");
    }

    private static OutboundMessage message(String to) {
        return new OutboundMessage(
                OFFICE, UUID.randomUUID(), "letter:1", ChannelKind.EMAIL, to, "Jawaban", "Isi\nsurat", true);
    }
}
