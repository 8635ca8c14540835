package id.aduan.handling;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.ComplaintState;
import id.aduan.deadline.Deadline;
import id.aduan.tenancy.ComplaintKind;
import java.time.Instant;
import java.util.UUID;

/** What one query reads of a task and its complaint for a line of a desk. */
record WorklistLine(
        UUID task,
        String step,
        String position,
        Deadline deadline,
        UUID procedure,
        UUID complaint,
        String code,
        int year,
        int number,
        String gist,
        ChannelKind channel,
        boolean urgent,
        ComplaintKind kind,
        String category,
        ComplaintState state,
        Instant receivedAt,
        Deadline promise) {}
