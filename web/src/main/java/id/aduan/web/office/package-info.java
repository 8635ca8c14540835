/**
 * The officers' pages: the desk of today, one complaint, the counter, the answer, the book, absences, the office's file.
 *
 * <p>A page asks the desks and shows what they answer; it decides nothing. Never knows a citizen's page.
 */
@NullMarked
package id.aduan.web.office;

import org.jspecify.annotations.NullMarked;
