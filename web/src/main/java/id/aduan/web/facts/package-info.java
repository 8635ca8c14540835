/**
 * What an office published, in words and rows for the fragments under {@code WEB-INF/facts}: profile, hours, requirements,
 * procedures. The citizens' page of an office and the officers' page of its configuration show the same.
 * It reads values and asks no desk.
 */
@NullMarked
package id.aduan.web.facts;

import org.jspecify.annotations.NullMarked;
