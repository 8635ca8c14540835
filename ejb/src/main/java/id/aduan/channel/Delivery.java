package id.aduan.channel;

/**
 * What became of one attempt to send.
 *
 * <p>The reasons are codes and classes of failure ({@code smtp-550}), never a server's own sentence: servers repeat the
 * recipient's address in it.
 */
public sealed interface Delivery {

    /** The next server took it; more a mail program never knows. */
    record Sent(String messageId) implements Delivery {}

    /** Not now: no connection, server busy, mailbox full. */
    record Retry(String why) implements Delivery {}

    /** Never: no such address, refused for good. */
    record Undeliverable(String why) implements Delivery {}
}
