package id.aduan.web.ui;

import java.util.List;

/**
 * How a due time was reckoned, written like a sum: lines, rule, result.
 *
 * @param heading what is reckoned, e.g. "Seluruh aduan:"; may be empty
 * @param source the clause it comes from, with the days left out; may be empty
 */
public record SumView(String heading, List<Line> lines, String source) {

    /** One line: {@code + 15 menit}, "waktu langkah 5 menurut SOP". The result stands under the rule. */
    public record Line(String term, String words, boolean result) {

        /** An attribute value: {@code hasil} for the line under the rule. */
        public String css() {
            return result ? "hasil" : "baris";
        }
    }

    public SumView {
        lines = List.copyOf(lines);
    }

    public static Line line(String term, String words) {
        return new Line(term, words, false);
    }

    public static Line result(String term, String words) {
        return new Line(term, words, true);
    }
}
