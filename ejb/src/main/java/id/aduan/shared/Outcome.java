package id.aduan.shared;

import java.util.Optional;

/** What came of asking a desk for something: done, or refused in words. A refusal is on record like a deed. */
public interface Outcome {

    /** Empty where it was done. */
    Optional<Refusal> refusal();
}
