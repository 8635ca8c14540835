package id.aduan.correspondence;

import id.aduan.tenancy.OfficeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.UUID;

/** The list of people an office must tell by hand. */
@Stateless
@RolesAllowed("officer")
public class FollowUpDesk {

    /** What is open, the one due first on top; at most 200. */
    public List<FollowUpRow> open(OfficeId office) {
        throw new UnsupportedOperationException();
    }

    /** What is open for one complaint. */
    public List<FollowUpRow> of(OfficeId office, UUID complaint) {
        throw new UnsupportedOperationException();
    }

    /** The text with number or address. Effects: a disclosure on ground REPLY. */
    public PreparedReply prepare(OfficeId office, UUID followUp) {
        throw new UnsupportedOperationException();
    }

    /** Closes it; {@code note} says how and when the person was told. */
    public FollowUpOutcome done(OfficeId office, UUID followUp, String note) {
        throw new UnsupportedOperationException();
    }
}
