package id.aduan.vault;

/** Why an identity may be opened; one of these is always named. */
public enum DisclosureGround {
    /** To bring an answer or a notice to the person. */
    REPLY,
    /** To ask the person about the facts of the complaint. */
    VERIFICATION,
    /** A court or an authority orders it in writing. */
    LEGAL_ORDER,
    /** The person asks to see what is kept. */
    OWN_REQUEST
}
