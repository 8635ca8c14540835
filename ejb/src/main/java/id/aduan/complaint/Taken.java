package id.aduan.complaint;

import id.aduan.channel.ChannelKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How a complaint was taken down.
 *
 * @param receivedAt when it truly reached the office; every clock starts here
 * @param registeredAt when it was entered
 * @param backdateReason why entered later than received; empty where it was at once
 * @param recordedBy user name of the officer who wrote it down; empty where the reporter wrote it
 * @param accompaniedBy who came along, e.g. the lurah
 * @param language spoken, where it was not Indonesian
 * @param readBack it was read back to the reporter, who agreed
 * @param explained the procedure was explained
 * @param outsideId its number in the national system
 * @source Seed 000 and 001, Penerimaan 2; seed 002, langkah 1
 */
@Embeddable
public record Taken(
        @Enumerated(EnumType.STRING) @Column(updatable = false)
        ChannelKind channel,

        @Column(name = "received_at", updatable = false) Instant receivedAt,
        @Column(name = "registered_at", updatable = false) Instant registeredAt,
        @Column(name = "backdate_reason", updatable = false) String backdateReason,
        @Column(name = "recorded_by", updatable = false) String recordedBy,
        @Column(name = "accompanied_by", updatable = false) String accompaniedBy,
        @Column(updatable = false) String language,
        @Column(name = "read_back", updatable = false) boolean readBack,
        @Column(updatable = false) boolean explained,
        @Column(name = "outside_id", updatable = false) String outsideId) {}
