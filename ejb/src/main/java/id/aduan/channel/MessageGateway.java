package id.aduan.channel;

/** Carries messages of one kind out of the house. Implementations pass {@code MessageGatewayContract}. */
public interface MessageGateway {

    ChannelKind kind();

    /**
     * Sends once, within seconds, and says what became of it; never throws for failing machinery.
     *
     * @param messageId the same for every attempt of one message, so that a message sent twice after a crash is
     *     recognised as one by whoever receives it
     */
    Delivery send(OutboundMessage message, String messageId);
}
