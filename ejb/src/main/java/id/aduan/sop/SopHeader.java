package id.aduan.sop;

import java.util.List;

/**
 * The identity boxes at the head of an SOP sheet, as printed: blanks stay blank, a month without a day stays a month.
 *
 * @param number as printed, with its blank, e.g. "065/SOP/ /417.515/2019"
 * @param createdOn as printed, e.g. "01-Nopember-2016"; likewise the other dates, e.g. "Juni 2019"
 *
 * @source PermenPANRB 35/2012 (SOP AP format); seed 002
 */
public record SopHeader(
        String number,
        String createdOn,
        String revisedOn,
        String effectiveFrom,
        Ratifier ratifiedBy,
        List<String> legalBasis,
        List<String> qualifications,
        List<String> related,
        List<String> equipment,
        List<String> warnings,
        List<String> recordKeeping) {

    public record Ratifier(String position, String name, String rank, String nip) {}
}
