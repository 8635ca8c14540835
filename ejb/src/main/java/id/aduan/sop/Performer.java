package id.aduan.sop;

/**
 * Who performs a step: a position of the office, or the citizen or parties with an officer who records it.
 *
 * @param position key of the position that acts; for a citizen's step the position that records it
 * @param outside whom the step belongs to when not to the office: CITIZEN, PARTIES; OFFICE otherwise
 * @param stated false when the document lost the mark and the performer was inferred
 */
public record Performer(String position, Outside outside, boolean stated) {

    public enum Outside {
        OFFICE,
        CITIZEN,
        PARTIES
    }

    public boolean byOffice() {
        return outside == Outside.OFFICE;
    }
}
