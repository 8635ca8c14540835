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
 * @param moment told apart where two people say the same words: when it was received, for what officers write down;
 *     empty for citizens, whose second click comes later than the first
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
        return new Filing(office, said, taken, null, false, false, "");
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

    /** The key that makes it one complaint: the national system's own number before any other; empty for none. */
    String key() {
        return taken.outsideId().isEmpty() ? said.key() : taken.channel() + ":" + taken.outsideId();
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
