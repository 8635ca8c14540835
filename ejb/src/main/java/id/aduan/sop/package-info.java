/**
 * Standard operating procedures (SOP AP) as data: header, steps, standards, branches, and their versions.
 * A procedure exists without cases and knows none.
 */
@NullMarked
package id.aduan.sop;

import org.jspecify.annotations.NullMarked;
