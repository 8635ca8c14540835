/**
 * Ways in and out of an office: its channels as configured, and the outbox that sends after the deed was committed.
 * It never knows a complaint: it carries messages for a reference.
 */
@NullMarked
package id.aduan.channel;

import org.jspecify.annotations.NullMarked;
