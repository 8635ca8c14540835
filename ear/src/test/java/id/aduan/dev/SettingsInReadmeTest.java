package id.aduan.dev;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every setting of launcher, application and server has one row in the README, and no row is about a setting nobody reads. */
class SettingsInReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW =
            Pattern.compile("^\\| `(aduan\\.[a-z.-]+)` \\| [^|]+ \\| [^|]+ \\| ", Pattern.MULTILINE);
    private static final Pattern READ = Pattern.compile("\\$\\{(aduan\\.[a-z.-]+)");

    @Test
    void namesEachOnce() throws IOException {
        var rows = found(ROW, "README.md");
        assertThat(rows).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(rows)).isEqualTo(settings());
    }

    private static TreeSet<String> settings() throws IOException {
        var settings = new TreeSet<>(found(READ, "ear/src/main/server/aduan.cli"));
        Stream.of(Setting.values()).map(Setting::key).forEach(settings::add);
        Stream.of(Option.values())
                .filter(o -> o != Option.ROOT)
                .map(Option::key)
                .forEach(settings::add);
        return settings;
    }

    private static List<String> found(Pattern pattern, String file) throws IOException {
        var words = new ArrayList<String>();
        pattern.matcher(Files.readString(ROOT.resolve(file)))
                .results()
                .map((MatchResult m) -> m.group(1))
                .forEach(words::add);
        return words;
    }
}
