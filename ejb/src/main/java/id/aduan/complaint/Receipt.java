package id.aduan.complaint;

import id.aduan.deadline.Deadline;
import id.aduan.tenancy.OfficeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a reporter takes home (tanda terima): the numbers, the promise, and what is still owed. Holds no identity.
 *
 * @param promise without due time where the office's document names none
 * @param notice the first notice promised; without due time where none is
 * @param missing keys of requirements still to be brought
 * @source Seed 000 and 001, Penerimaan 3; seed 004, 3.3
 */
public record Receipt(
        UUID complaint,
        OfficeId office,
        RegisterNumber number,
        TrackingCode code,
        Instant receivedAt,
        Deadline promise,
        Deadline notice,
        ComplaintState state,
        List<String> missing) {

    public Receipt {
        missing = List.copyOf(missing);
    }

    public static Receipt of(Complaint complaint) {
        return new Receipt(
                complaint.id(),
                complaint.office(),
                complaint.number(),
                complaint.code(),
                complaint.taken().receivedAt(),
                complaint.clocks().promise(),
                complaint.clocks().notice(),
                complaint.state(),
                complaint.waiting().missing());
    }
}
