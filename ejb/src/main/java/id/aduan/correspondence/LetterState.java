package id.aduan.correspondence;

/** Where a letter stands. */
public enum LetterState {
    /** Being written; the text may change. */
    DRAFT,
    /** The text is meant to stay as it is. */
    FINAL,
    /** Approved by initials over exactly this text. */
    INITIALLED,
    /** Read once more before it leaves. */
    CHECKED,
    /** Gone. Nothing changes it any more. */
    DISPATCHED
}
