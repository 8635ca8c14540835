package id.aduan.web.ui;

import java.util.List;

/**
 * A due time as a page shows it: {@code <a:due>} takes the tag, {@code <a:tempo>} all of it.
 *
 * @param words the fact: "Sisa 7 menit", "Lewat 1 hari kerja", "Waktu berhenti"
 * @param caption small line above the fact: "Tenggat paraf, 15 menit"; may be empty
 * @param moment small line below: "hari ini, 10.42 WIB"; may be empty
 * @param question opens the arithmetic: "Kenapa tenggatnya 10.42?"; may be empty when there is none
 * @param sums the arithmetic, one sum for each promise
 */
public record DueView(
        Standing standing, String words, String caption, String moment, String question, List<SumView> sums) {

    public DueView {
        sums = List.copyOf(sums);
    }

    /** Only the tag: for lists and timelines. */
    public static DueView tag(Standing standing, String words) {
        return new DueView(standing, words, "", "", "", List.of());
    }

    public DueView captioned(String newCaption, String newMoment) {
        return new DueView(standing, words, newCaption, newMoment, question, sums);
    }

    public DueView explained(String newQuestion, List<SumView> newSums) {
        return new DueView(standing, words, caption, moment, newQuestion, newSums);
    }

    public boolean overdue() {
        return standing == Standing.OVERDUE;
    }

    public boolean isExplained() {
        return !sums.isEmpty();
    }
}
