package id.aduan.infra.log;

import id.aduan.complaint.TrackingCode;
import id.aduan.shared.PrivateWords;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text without tracking codes, telephone numbers, e-mail addresses and numbers of 16 digits. Names it does not know. */
final class Masked {

    static final String INSTEAD = "•••";

    /** As printed, also with a slip in it: who reads that can guess the rest. */
    private static final Pattern PRINTED_CODE =
            Pattern.compile("(?<![0-9A-Za-z])[0-9A-Za-z]{4}([-_. ])[0-9A-Za-z]{4}\\1[0-9A-Za-z]{3}(?![0-9A-Za-z])");

    /** Without dashes any long word might be one: only in an address, and only where its check character is right. */
    private static final Pattern CODE_IN_ADDRESS = Pattern.compile("(?<=[/=])[0-9A-Za-z]{11}(?![0-9A-Za-z])");

    private Masked() {}

    static String text(String text) {
        String masked = PRINTED_CODE.matcher(text).replaceAll(Masked::unlessWords);
        masked = CODE_IN_ADDRESS
                .matcher(masked)
                .replaceAll(found -> TrackingCode.read(found.group()).isPresent() ? INSTEAD : found.group());
        var rest = new StringBuilder(masked);
        PrivateWords.in(masked).reversed().forEach(span -> rest.replace(span.start(), span.end(), INSTEAD));
        return rest.toString();
    }

    /** Four letters, four letters, three letters are words of a sentence; a code has figures or a right check character. */
    private static String unlessWords(MatchResult found) {
        boolean figures = found.group().chars().anyMatch(Character::isDigit);
        return figures || TrackingCode.read(found.group()).isPresent() ? INSTEAD : found.group();
    }
}
