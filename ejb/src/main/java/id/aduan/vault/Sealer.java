package id.aduan.vault;

/** Seals bytes for a context (the office and what they belong to); they open in that context only. */
public interface Sealer {

    Sealed seal(byte[] plain, byte[] context);

    /** Refuses (SealBroken) bytes that were changed, moved to another context, or sealed by a key that is gone. */
    byte[] open(Sealed sealed, byte[] context);

    /** Id of the key that seals now; what other keys sealed still opens. */
    String currentKey();
}
