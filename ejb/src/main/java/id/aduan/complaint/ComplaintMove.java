package id.aduan.complaint;

/** What can be done to a complaint that may change its state. */
public enum ComplaintMove {
    AWAIT_SUPPLEMENT,
    SUPPLEMENT,
    AWAIT_MERIT,
    ADMIT,
    DISMISS,
    BEGIN,
    ASK_TECHNICAL_OFFICE,
    RESUME,
    ANSWER,
    HAND_BACK,
    REJECT,
    WITHDRAW,
    LAPSE,
    CLOSE
}
