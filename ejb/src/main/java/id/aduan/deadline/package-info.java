/**
 * Calendars and promises: what a time limit printed in a procedure means for an office with these hours and holidays.
 *
 * <p>Pure: asks no clock, looks up no office (a calendar is handed in), imports nothing but Java.
 */
@NullMarked
package id.aduan.deadline;

import org.jspecify.annotations.NullMarked;
