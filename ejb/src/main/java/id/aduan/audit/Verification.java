package id.aduan.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What reading a record again link by link found. */
public sealed interface Verification {

    /**
     * Every link holds.
     *
     * @param sealedUntil the last day whose end is sealed; null before the first seal. What is younger could still
     *     lose its end unnoticed
     */
    record Whole(int chains, int entries, @Nullable LocalDate sealedUntil) implements Verification {}

    /**
     * The first link that does not hold.
     *
     * @param chain whose link; the day for a broken seal
     * @param seq which entry, from 1; 0 for a seal
     */
    record Broken(String chain, int seq, Fault fault) implements Verification {}

    enum Fault {
        /** The entry says something else than when it was written. */
        CHANGED,
        /** An entry is gone: the numbers jump. */
        MISSING,
        /** The entry does not follow the one before it. */
        REORDERED,
        /** The end of the chain is gone: a seal knows of a later entry. */
        CUT_OFF,
        /** A day's seal does not agree with its content or with the seal before. */
        SEAL_BROKEN
    }
}
