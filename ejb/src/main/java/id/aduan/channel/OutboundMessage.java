package id.aduan.channel;

import id.aduan.tenancy.OfficeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What leaves the house, to one recipient.
 *
 * <p>Refuses a blank recipient or text, and line ends in recipient or subject (IllegalArgumentException): a subject
 * made of typed words must not become another header.
 *
 * @param complaint the complaint it concerns; null where it concerns none
 * @param reference what the sender wants to recognise it by later, e.g. {@code letter:…} or {@code notice:receipt}
 * @param to an address of this kind: e-mail, E.164
 * @param automatic no person wrote it; says so to the recipient's mail program, so that no machine answers it
 */
public record OutboundMessage(
        OfficeId office,
        @Nullable UUID complaint,
        String reference,
        ChannelKind kind,
        String to,
        String subject,
        String text,
        boolean automatic) {

    public OutboundMessage {
        if (to.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("A message of " + reference + " lacks its recipient or its text.");
        }
        if (breaksLine(to) || breaksLine(subject)) {
            throw new IllegalArgumentException("Recipient and subject of " + reference + " are one line each.");
        }
    }

    private static boolean breaksLine(String words) {
        return words.indexOf('\n') >= 0 || words.indexOf('\r') >= 0 || words.indexOf('\0') >= 0;
    }

    /** Names no recipient: what is logged by accident must not tell who it is. */
    @Override
    public String toString() {
        return "OutboundMessage[" + kind + ", " + reference + "]";
    }
}
