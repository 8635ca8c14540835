/**
 * From what a citizen says, whatever the channel, to a registered complaint: completeness, merit, repetition.
 * It announces what arrived and knows nothing of how it is handled.
 */
@NullMarked
package id.aduan.intake;

import org.jspecify.annotations.NullMarked;
