package id.aduan.complaint;

/** Where a complaint stands. Which state may follow which is said in {@link ComplaintTransitions} alone. */
public enum ComplaintState {
    /** Registered and complete, not yet begun. */
    RECEIVED,
    /** Registered, something is missing; the reporter has time to bring it. */
    AWAITING_SUPPLEMENT,
    /** Names nobody; a named officer judges whether it is well founded. */
    AWAITING_MERIT,
    IN_PROGRESS,
    /** Another office was asked; the clock of this one goes on. */
    AWAITING_TECHNICAL_OFFICE,
    /** The answer left the office. */
    ANSWERED,
    /** The parties did not agree and were pointed to the law. */
    HANDED_BACK,
    /** Cannot be followed up, for a reason told to the reporter. */
    REJECTED,
    WITHDRAWN,
    CLOSED;

    /** Nothing follows this state. */
    public boolean ended() {
        return ComplaintTransitions.from(this).isEmpty();
    }

    /** The word of this state in keys of words and style sheets: {@code awaiting-merit}. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
