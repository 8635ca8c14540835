package id.aduan.infra.log;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stands for what was thrown: the same kinds, places and causes, its messages masked. */
final class MaskedThrowable extends Throwable {

    private static final long serialVersionUID = 1L;

    private final String words;

    private MaskedThrowable(Throwable thrown) {
        words = Masked.text(thrown.toString());
        setStackTrace(thrown.getStackTrace());
    }

    static Throwable of(Throwable thrown) {
        return of(thrown, Collections.synchronizedMap(new IdentityHashMap<>()));
    }

    /** @param known what stands for whom already, because causes may go round in a circle */
    private static Throwable of(Throwable thrown, Map<Throwable, Throwable> known) {
        var seen = known.get(thrown);
        if (seen != null) {
            return seen;
        }
        var masked = new MaskedThrowable(thrown);
        known.put(thrown, masked);
        if (thrown.getCause() != null) {
            masked.initCause(of(thrown.getCause(), known));
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            masked.addSuppressed(of(suppressed, known));
        }
        return masked;
    }

    @Override
    public @Nullable String getMessage() {
        return words;
    }

    @Override
    public String toString() {
        return words;
    }

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
