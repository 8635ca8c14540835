package id.aduan.complaint;

import id.aduan.deadline.Deadline;
import id.aduan.tenancy.ComplaintKind;
import id.aduan.tenancy.OfficeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything a complaint is born from.
 *
 * @param complainant the vault's handle; null where nothing is known of the reporter
 * @param unnamed the reporter gave no name on purpose
 * @param promise the office's answer, without due time where its document names none
 * @param notice the first notice, without due time where none is promised
 */
public record Registration(
        UUID id,
        OfficeId office,
        TrackingCode code,
        int year,
        Said said,
        Taken taken,
        ComplaintKind kind,
        boolean urgent,
        boolean unnamed,
        @Nullable UUID complainant,
        Deadline promise,
        Deadline notice) {}
