package id.aduan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every clause of the five documents is proved by a test, and every test that names a clause names one that exists. */
class ClauseCoverageTest {

    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "."), "..").normalize();
    private static final Pattern ANNOTATION = Pattern.compile("@Clause\\(\\s*(\\{[^}]*}|\"[^\"]*\")\\s*\\)");
    private static final Pattern CLAUSE = Pattern.compile("\"([^\"]+)\"");

    private static Set<String> known() throws IOException {
        return Files.readAllLines(PROJECT.resolve("ejb/src/test/resources/clauses.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> proved() throws IOException {
        var proved = new TreeSet<String>();
        for (String module : new String[] {"ejb", "web", "ear"}) {
            Path tests = PROJECT.resolve(module).resolve("src/test/java");
            if (Files.isDirectory(tests)) {
                try (var files = Files.walk(tests)) {
                    files.filter(f -> f.toString().endsWith(".java")).forEach(f -> collect(f, proved));
                }
            }
        }
        return proved;
    }

    private static void collect(Path file, Set<String> proved) {
        try {
            ANNOTATION.matcher(Files.readString(file)).results().forEach(annotation -> CLAUSE.matcher(
                            annotation.group(1))
                    .results()
                    .forEach(clause -> proved.add(clause.group(1))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyClauseHasATest() throws IOException {
        var without = known();
        without.removeAll(proved());
        assertThat(without).as("clauses without a test").isEmpty();
    }

    @Test
    void everyNamedClauseExists() throws IOException {
        var unknown = proved();
        unknown.removeAll(known());
        assertThat(unknown).as("clauses that are not in clauses.csv").isEmpty();
    }
}
