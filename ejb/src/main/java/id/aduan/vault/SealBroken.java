package id.aduan.vault;

/** What was sealed does not open here: changed, moved to another context, or its key is gone. Carries no content. */
public final class SealBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SealBroken(String keyId, Throwable cause) {
        super("What key " + keyId + " sealed does not open: it was changed or moved, or the key is gone.", cause);
    }
}
