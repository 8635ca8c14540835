package id.aduan.deadline;

/** Which days count where a document only says "hari" ({@code satuan_hari} of an office). */
public enum DayUnit {
    WORKING("hari kerja"),
    CALENDAR("hari kalender");

    private final String printed;

    DayUnit(String printed) {
        this.printed = printed;
    }

    /** The Indonesian words, as a document prints them. */
    public String printed() {
        return printed;
    }
}
