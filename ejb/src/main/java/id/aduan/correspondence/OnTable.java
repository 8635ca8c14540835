package id.aduan.correspondence;

import id.aduan.complaint.Complaint;
import id.aduan.shared.Actor;
import id.aduan.tenancy.OfficeId;
import java.util.UUID;

/** A letter on somebody's table: whose house, which complaint, which letter, and the officer before it. */
record OnTable(OfficeId office, Complaint complaint, Letter letter, Actor.Officer officer) {

    UUID complaintId() {
        return complaint.id();
    }
}
