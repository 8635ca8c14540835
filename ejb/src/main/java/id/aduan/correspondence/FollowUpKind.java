package id.aduan.correspondence;

/** Why somebody must be told by hand. */
public enum FollowUpKind {
    /** The notice the office promises after a complaint was received. */
    NOTICE,
    /** A message did not arrive: reach the person in another way. */
    DELIVERY_FAILED
}
