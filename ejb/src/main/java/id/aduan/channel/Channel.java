package id.aduan.channel;

import org.jspecify.annotations.Nullable;

/**
 * One way to reach an office, as its document prints it.
 *
 * @param address normalised (E.164, e-mail, URL, place); empty when unknown
 * @param printed the document's own text, damage included
 * @param hours in words, e.g. "pada hari kerja"; empty when not stated
 * @param remark what a citizen should know, e.g. an assumed area code; empty for none
 */
public record Channel(
        ChannelKind kind,
        String address,
        String printed,
        State state,
        Direction direction,
        String hours,
        @Nullable String remark) {

    public enum State {
        USABLE,
        UNKNOWN,
        TO_BE_CONFIRMED
    }

    public enum Direction {
        IN,
        OUT,
        BOTH
    }

    /** Whether citizens may be pointed to it and messages may be sent over it. */
    public boolean usable() {
        return state == State.USABLE;
    }
}
