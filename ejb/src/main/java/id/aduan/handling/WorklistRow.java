package id.aduan.handling;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.ComplaintState;
import id.aduan.complaint.RegisterNumber;
import id.aduan.complaint.TrackingCode;
import id.aduan.deadline.Deadline;
import id.aduan.deadline.Timeliness;
import id.aduan.sop.Act;
import id.aduan.tenancy.ComplaintKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of an officer's desk: a complaint and the step it stands at.
 *
 * @param dueAt the step's due time, or the office's promise where the step has no time of its own; null for none
 * @param deadline how {@code dueAt} was reckoned
 */
public record WorklistRow(
        UUID taskId,
        UUID complaint,
        TrackingCode trackingCode,
        RegisterNumber registerNumber,
        String gist,
        ChannelKind channel,
        boolean urgent,
        ComplaintKind kind,
        String category,
        ComplaintState state,
        Instant receivedAt,
        StepShown step,
        @Nullable Instant dueAt,
        Deadline deadline,
        Timeliness timeliness,
        List<StepMark> marks) {

    /**
     * @param number as printed
     * @param ordinal its place among the steps in printed order, from 1
     * @param of how many steps the procedure has
     * @param performer title of the position
     */
    public record StepShown(
            String number, int ordinal, int of, String shortName, String activity, Act act, String performer) {}

    public WorklistRow {
        marks = List.copyOf(marks);
    }
}
