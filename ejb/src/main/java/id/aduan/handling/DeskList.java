package id.aduan.handling;

/** The lists of a desk: what waits for the officer, what waits for others, what of the whole office is due. */
public enum DeskList {
    MINE,
    OTHERS,
    DUE
}
