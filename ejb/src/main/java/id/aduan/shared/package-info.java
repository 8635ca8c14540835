/**
 * Words every package needs: who acts, what happened, what was refused, how a phone number or a NIK reads.
 *
 * <p>Pure Java (libphonenumber in {@link id.aduan.shared.PhoneNumber} alone). Never knows an office, a complaint or a
 * clock of its own.
 */
@NullMarked
package id.aduan.shared;

import org.jspecify.annotations.NullMarked;
