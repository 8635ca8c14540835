package id.aduan.channel;

import java.nio.charset.StandardCharsets;

/** What of a message is closed in the outbox: recipient, subject and text, with a character between that none may hold. */
final class SealedContent {

    private static final String BETWEEN = "\0";

    private SealedContent() {}

    static byte[] of(OutboundMessage message) {
        return String.join(BETWEEN, message.automatic() ? "1" : "0", message.to(), message.subject(), message.text())
                .getBytes(StandardCharsets.UTF_8);
    }

    static OutboundMessage opened(Claim claim, byte[] content) {
        String[] parts = new String(content, StandardCharsets.UTF_8).split(BETWEEN, 4);
        return new OutboundMessage(
                claim.office(),
                claim.complaint(),
                claim.reference(),
                claim.kind(),
                parts[1],
                parts[2],
                parts[3],
                parts[0].equals("1"));
    }
}
