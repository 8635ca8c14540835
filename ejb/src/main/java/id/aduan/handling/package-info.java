/**
 * Running an office's procedure on a complaint: whose step it is, by when, what it left behind, what comes next.
 * A step knows the words and the reference of its output; it never knows a letter.
 */
@NullMarked
package id.aduan.handling;

import org.jspecify.annotations.NullMarked;
