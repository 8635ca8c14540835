package id.aduan.correspondence;

import id.aduan.channel.ChannelKind;
import id.aduan.shared.Refusal;
import java.util.Optional;
import java.util.UUID;

/** A text an officer sends by hand, and where to; or why there is none. */
public sealed interface PreparedReply {

    /**
     * @param text to be sent, read out or printed
     * @param to telephone number or address as revealed for this purpose; empty where the medium needs none
     * @param link opens the medium with the text filled in ({@code https://wa.me/…}); empty where there is no such link
     */
    record Prepared(UUID about, ChannelKind on, String text, String to, String link) implements PreparedReply {}

    record NotPrepared(Refusal reason) implements PreparedReply {}

    default Optional<Refusal> refusal() {
        return switch (this) {
            case Prepared ready -> Optional.empty();
            case NotPrepared not -> Optional.of(not.reason());
        };
    }
}
