package id.aduan.correspondence;

/** What can be done to a letter. */
public enum LetterMove {
    DRAFT,
    FINALISE,
    INITIAL,
    RETURN,
    SIGN,
    REGISTER,
    CHECK,
    DISPATCH
}
