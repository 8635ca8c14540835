/**
 * A tenant is a file: tenant files are read, checked and applied as versions, and the public directory shows the result.
 * It sets offices up and never touches a complaint.
 */
@NullMarked
package id.aduan.onboarding;

import org.jspecify.annotations.NullMarked;
