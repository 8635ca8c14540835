package id.aduan.correspondence;

import java.time.Instant;

/**
 * Somebody's hand on a letter at a moment.
 *
 * @param remark why it is returned, how it was signed or given; empty for none
 */
record Signing(Hand by, Instant at, String remark) {

    Signing(Hand by, Instant at) {
        this(by, at, "");
    }
}
