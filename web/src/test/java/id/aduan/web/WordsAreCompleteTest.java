package id.aduan.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.web.ui.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that Java asks for, refusals before all, was written: nobody reads a key. */
class WordsAreCompleteTest {

    private static final Pattern REFUSAL =
            Pattern.compile("(?:Refusal\\.of|refused?)\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"\\s*[,)]");
    private static final Pattern SAID = Pattern.compile(
            "(?:say\\.(?:wrong|warned|done|doneNext)\\(|say\\.wrongAt\\([^,]+,|words\\.(?:of|get)\\()\\s*\"([a-zA-Z0-9.-]+[a-zA-Z0-9])\"\\s*[,)]");

    private final Words words = new Words();

    @Test
    void everyRefusalHasWords() throws IOException {
        var missing = new TreeSet<String>();
        for (var file : files("../ejb/src/main/java", "src/main/java")) {
            for (var code : found(REFUSAL, Files.readString(file))) {
                if (!words.containsKey("refusal." + code)) {
                    missing.add("refusal." + code);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noWordIsWrittenTwiceForTheLaterHidesTheFirst() throws IOException {
        var keys = Files.readAllLines(Path.of("src/main/resources/id/aduan/web/words_id.properties")).stream()
                .filter(line -> line.matches("[a-zA-Z].*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip());
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyWordAskedForInJavaIsWritten() throws IOException {
        var missing = new TreeSet<String>();
        for (var file : files("src/main/java")) {
            found(SAID, Files.readString(file)).stream()
                    .filter(key -> !words.containsKey(key))
                    .forEach(missing::add);
        }
        assertThat(missing).isEmpty();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).toList();
    }

    private static List<Path> files(String... roots) throws IOException {
        var all = new ArrayList<Path>();
        for (var root : roots) {
            try (Stream<Path> walk = Files.walk(Path.of(root))) {
                walk.filter(Files::isRegularFile)
                        .filter(f -> f.toString().endsWith(".java"))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
