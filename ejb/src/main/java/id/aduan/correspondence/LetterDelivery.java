package id.aduan.correspondence;

/** How far a dispatched letter got, as far as we know. */
public enum LetterDelivery {
    /** In the outbox; the courier tries. */
    QUEUED,
    /** The recipient's mail server took it. */
    DELIVERED,
    /** Given up; somebody must tell the recipient in another way. */
    FAILED,
    /** An officer states that it was given or sent. */
    STATED,
    /** Shown on the tracking page. */
    SHOWN
}
