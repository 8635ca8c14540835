package id.aduan.intake;

import id.aduan.complaint.PlainText;
import java.util.List;

/**
 * What is brought after the complaint: words, identity, files.
 *
 * @param identityDocumentSeen an officer saw the identity document or holds its copy; ignored from citizens
 * @param key the same key twice is one supplement; empty for none
 */
public record Supplement(String text, Reporter reporter, boolean identityDocumentSeen, List<Upload> files, String key) {

    private static final int LONGEST_KEY = 200;

    public Supplement {
        text = PlainText.of(text, Submission.LONGEST_TEXT);
        files = List.copyOf(files);
        key = PlainText.line(key, LONGEST_KEY);
    }

    public static Supplement ofWords(String text, Reporter reporter) {
        return new Supplement(text, reporter, false, List.of(), "");
    }

    public static Supplement ofFiles(List<Upload> files) {
        return new Supplement("", Reporter.NOBODY, false, files, "");
    }

    /** What a citizen says of documents an officer saw does not count. */
    Supplement byCitizen() {
        return new Supplement(text, reporter, false, files, key);
    }

    boolean nothing() {
        return text.isEmpty() && reporter.unknown() && files.isEmpty() && !identityDocumentSeen;
    }
}
