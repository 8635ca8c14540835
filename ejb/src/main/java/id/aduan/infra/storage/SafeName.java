package id.aduan.infra.storage;

import id.aduan.complaint.PlainText;
import java.util.regex.Pattern;

/** A file's name for reading and for saving again: no path, no sign a file system minds, an ending that fits the content. */
final class SafeName {

    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern RISKY = Pattern.compile("[<>:\"|?*%;`$'&\\p{Cntrl}]");
    private static final int LONGEST = 100;

    private SafeName() {}

    static String of(String claimed) {
        var bare = RISKY.matcher(PATH.matcher(PlainText.line(claimed, 1000)).replaceFirst(""))
                .replaceAll("_")
                .replaceAll("^[.\\s]+", "");
        return bare.isEmpty() ? "berkas" : shortened(bare);
    }

    /** With the usual ending of that type, unless it has one already. */
    static String of(String claimed, String type) {
        var name = of(claimed);
        var endings = FileType.endings(type);
        boolean fits = endings.stream().anyMatch(name.toLowerCase(java.util.Locale.ROOT)::endsWith);
        return fits || endings.isEmpty() ? name : name + endings.getFirst();
    }

    /** Cut in the middle: both the beginning and the ending tell something. */
    private static String shortened(String name) {
        return PlainText.length(name) <= LONGEST
                ? name
                : PlainText.of(name, LONGEST / 2) + "…" + name.substring(name.offsetByCodePoints(name.length(), -20));
    }
}
