package id.aduan.correspondence;

import id.aduan.complaint.RegisterNumber;

/** A follow-up with what its complaint is known by. */
public record FollowUpLine(FollowUp followUp, int year, Integer number, String pseudonym) {

    FollowUpRow row() {
        return followUp.row(new RegisterNumber(year, number).toString(), pseudonym);
    }
}
