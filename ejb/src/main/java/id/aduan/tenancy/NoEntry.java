package id.aduan.tenancy;

import id.aduan.shared.Refusal;
import jakarta.ejb.ApplicationException;

/**
 * Somebody knocked at a door that is not theirs, or asked for something that is not in this house; both sound the same
 * to whoever asks, so that nobody learns what other houses hold. The transaction is rolled back.
 */
@ApplicationException(rollback = true)
public final class NoEntry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public NoEntry(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    /** What was asked for is not in the caller's house, whether it exists elsewhere or not. */
    public static NoEntry notHere() {
        return new NoEntry(Refusal.of("not-here"));
    }

    public Refusal refusal() {
        return refusal;
    }
}
