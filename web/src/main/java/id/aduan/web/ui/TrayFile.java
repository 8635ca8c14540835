package id.aduan.web.ui;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A file in the tray as its owner's form carries it along.
 *
 * @param name as the citizen's device called it; shown back to the citizen only, never used as a path
 */
public record TrayFile(String token, String name, long size) {

    /** Written into one hidden field: token, size, encoded name. */
    String written() {
        return token + "." + size + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    public static String write(List<TrayFile> files) {
        return String.join(",", files.stream().map(TrayFile::written).toList());
    }

    /** Reads what {@link #write} wrote; whatever was tampered with is left out. */
    public static List<TrayFile> read(String text) {
        var files = new ArrayList<TrayFile>();
        for (var one : text.split(",")) {
            var parts = one.split("\\.", 3);
            if (parts.length == 3) {
                try {
                    var name = new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8);
                    files.add(new TrayFile(parts[0], name, Long.parseLong(parts[1])));
                } catch (IllegalArgumentException tampered) {
                    continue;
                }
            }
        }
        return files;
    }
}
