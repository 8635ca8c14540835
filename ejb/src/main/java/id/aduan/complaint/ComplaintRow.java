package id.aduan.complaint;

import id.aduan.channel.ChannelKind;
import id.aduan.tenancy.ComplaintKind;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One line of the register book, as lists show it. No identity; identity numbers in the gist are cut out. */
public record ComplaintRow(
        UUID id,
        RegisterNumber number,
        TrackingCode code,
        ComplaintState state,
        ComplaintKind kind,
        String category,
        ChannelKind channel,
        String gist,
        String pseudonym,
        boolean unnamed,
        boolean urgent,
        Instant receivedAt,
        Optional<Instant> promiseDue,
        Optional<Instant> waitsUntil) {

    static ComplaintRow of(Complaint c) {
        return new ComplaintRow(
                c.id(),
                c.number(),
                c.code(),
                c.state(),
                c.kind(),
                c.said().category(),
                c.taken().channel(),
                c.said().gist(),
                c.pseudonym(),
                c.unnamed(),
                c.urgent(),
                c.taken().receivedAt(),
                Optional.ofNullable(c.clocks().promiseDue()),
                Optional.ofNullable(c.waiting().until()));
    }
}
