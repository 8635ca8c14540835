package id.aduan.sop;

import java.util.List;

/**
 * One step (kegiatan) of a procedure.
 *
 * @param number as printed, e.g. "5" or "3.4"; unique within the procedure
 * @param shortName two or three words for a line of steps, e.g. "Verifikasi"
 * @param branches arms of a decision; empty when the step has one successor
 * @param next number of the following step when there are no branches; "" ends the procedure
 * @param together may be recorded in one go with the step before it, because both happen at one table
 * @param prePrinted printed text where it differs from {@code activity} (misprints kept as evidence); else empty
 */
public record Step(
        String number,
        String activity,
        String shortName,
        Act act,
        Performer performer,
        QualityStandard standard,
        String remark,
        List<Branch> branches,
        String next,
        boolean together,
        String prePrinted) {

    public Step {
        branches = List.copyOf(branches);
    }

    public boolean decides() {
        return !branches.isEmpty();
    }
}
