/**
 * Letters of an office to the person who complained: drafted by one, approved by another, numbered, sent, kept.
 * It also tells people that their complaint arrived, and keeps the list of those who must be told by hand.
 * It never decides a complaint and never knows how a step is reached: it completes steps through {@code handling}.
 */
@NullMarked
package id.aduan.correspondence;

import org.jspecify.annotations.NullMarked;
