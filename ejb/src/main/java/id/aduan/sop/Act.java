package id.aduan.sop;

/**
 * What kind of work a step is. A tenant file names one of these; new behaviour is a new constant with tests, never configuration.
 */
public enum Act {
    /** The citizen or the parties come or write. */
    APPEAR,
    RECEIVE,
    VERIFY,
    DIRECT,
    REVIEW,
    DRAFT,
    FINALISE,
    INITIAL,
    SIGN,
    /** One official decides, approves the answer that another drafted. */
    ANSWER,
    CHECK,
    SEND,
    SUMMON,
    DELIBERATE,
    REPORT,
    HAND_BACK,
    /** The parties accept the settlement. */
    SETTLE,
    REGISTER,
    HAND_OVER,
    ARCHIVE
}
