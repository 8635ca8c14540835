package id.aduan.channel;

/** Where whatever leaves the house is put down, in the transaction of the deed that wants it sent. */
public class Outbox {

    /** Puts a message down. Effects: it is sent after the commit, soon; never if the deed rolls back. */
    public void post(OutboundMessage message) {
        throw new UnsupportedOperationException();
    }
}
