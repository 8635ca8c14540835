package id.aduan.correspondence;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.TrackingCode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message somebody must give by hand.
 *
 * @param registerNumber as printed
 * @param pseudonym what screens show instead of a name
 * @param words what is to be done, for the officer
 * @param prepared the text for the citizen; without recipient
 * @param dueAt null where the office promised no time
 */
public record FollowUpRow(
        UUID id,
        UUID complaint,
        TrackingCode trackingCode,
        String registerNumber,
        String pseudonym,
        FollowUpKind kind,
        ChannelKind channel,
        String words,
        String prepared,
        Instant openedAt,
        @Nullable Instant dueAt) {}
