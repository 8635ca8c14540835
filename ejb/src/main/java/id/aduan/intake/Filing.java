package id.aduan.intake;

import id.aduan.complaint.Taken;
import id.aduan.tenancy.ComplaintKind;
import id.aduan.tenancy.OfficeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way into the register, whoever wrote it down.
 *
 * @param kind null for the kind its category proposes
 * @param moment told apart where two people say the same words: when it was received, for what officers write down and
 *     for citizens without key or name; empty for others, whose second click comes later than the first
 */
record Filing(
        OfficeId office,
        Submission said,
        Taken taken,
        @Nullable ComplaintKind kind,
        boolean identityDocumentSeen,
        boolean urgent,
        String moment) {

    static Filing byCitizen(OfficeId office, Submission said, Instant now) {
        var taken = new Taken(said.channel(), now, now, "", "", "", "", false, said.explained(), "");
        boolean anybody = said.key().isEmpty() && said.reporter().unknown();
        return new Filing(office, said, taken, null, false, false, anybody ? now.toString() : "");
    }

    static Filing byOfficer(OfficeId office, Transcript t, String officer, Instant now) {
        var said = t.said();
        var received = t.receivedAt() == null ? now : t.receivedAt();
        var taken = new Taken(
                said.channel(),
                received,
                now,
                t.backdateReason(),
                officer,
                t.accompaniedBy(),
                t.language(),
                t.readBack(),
                said.explained(),
                t.outsideId());
        return new Filing(
                office, said, taken, t.kind(), t.identityDocumentSeen(), t.urgent(), String.valueOf(t.receivedAt()));
    }

    /** Its name is not wanted by the reporter: only how to reach him goes into the vault. */
    Reporter reporter() {
        var told = said.reporter();
        return said.unnamed() ? new Reporter("", "", told.phone(), told.email(), "") : told;
    }

    /**
     * The key that makes it one complaint: the national system's own number before any other; empty for none. Whoever
     * wrote it down is part of it, so that nobody occupies another's key, nor a national number by a key that reads alike.
     */
    String key() {
        if (!taken.outsideId().isEmpty()) {
            return taken.channel() + ":" + taken.outsideId();
        }
        return said.key().isEmpty() ? "" : taken.recordedBy() + ":" + said.key();
    }

    /** Everything that makes two messages the same, in one string for hashing. */
    String content() {
        var r = said.reporter();
        return String.join(
                "\u0000",
                said.text(),
                said.category(),
                said.happenedOn(),
                said.place(),
                r.name(),
                r.address(),
                r.phone(),
                r.email(),
                r.nik(),
                said.unnamed() + "" + said.aboutThisOffice() + said.mayForwardIdentity(),
                said.channel().name(),
                moment);
    }
}
