/**
 * The complainant's identity, kept apart and sealed ("akan dirahasiakan"): everyone else holds a reference only.
 * Opening it needs a ground and is recorded before it is answered; it keeps secrets for a reference and knows no case.
 */
@NullMarked
package id.aduan.vault;

import org.jspecify.annotations.NullMarked;
