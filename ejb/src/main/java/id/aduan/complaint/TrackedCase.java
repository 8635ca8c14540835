package id.aduan.complaint;

import id.aduan.channel.ChannelKind;
import id.aduan.deadline.Deadline;
import id.aduan.deadline.Pause;
import id.aduan.tenancy.OfficeId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the holder of a tracking code reads: never an identity, never an officer's name.
 *
 * @param headline key of the sentence at the top, by state: {@code awaiting-supplement}
 * @param promise the answer; without due time where none is promised or while the clock stands
 * @param closing how it ended, for keys with words; empty while it is open
 * @param story dated sentences, oldest first
 * @param missing keys of requirements still to be brought
 * @param waitsUntil until when the office waits for them; empty while it waits for its own officer
 * @param pauses while the clock stood still, and why
 */
public record TrackedCase(
        RegisterNumber number,
        TrackingCode code,
        OfficeId office,
        ComplaintState state,
        String headline,
        ChannelKind channel,
        String category,
        Instant receivedAt,
        Deadline promise,
        Deadline notice,
        List<Pause> pauses,
        List<Line> story,
        List<String> missing,
        Optional<Instant> waitsUntil,
        boolean maySupplement,
        boolean mayWithdraw,
        Optional<AnswerSource.Answer> answer,
        Optional<Instant> closedAt) {

    /** One dated sentence. */
    public record Line(Instant at, String words) {}
}
