package id.aduan.correspondence;

import id.aduan.complaint.RegisterNumber;
import id.aduan.complaint.TrackingCode;

/** A follow-up with what its complaint is known by. */
public record FollowUpLine(FollowUp followUp, String code, int year, Integer number, String pseudonym) {

    FollowUpRow row() {
        return followUp.row(new TrackingCode(code), new RegisterNumber(year, number).toString(), pseudonym);
    }
}
