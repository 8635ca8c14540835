/**
 * What the server may write down about a person: nothing. Codes, numbers and addresses are masked in every line of its log.
 * No feature asks for it; it stands behind all of them.
 */
@NullMarked
package id.aduan.infra.log;

import org.jspecify.annotations.NullMarked;
