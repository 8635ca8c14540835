package id.aduan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sources of all modules, for tests that read them. */
final class ProjectFiles {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private ProjectFiles() {}

    static List<Path> ending(String ending) {
        return underEveryModule("src", ending);
    }

    /** What is shipped: the folder is asked from its module on, for a clone itself may lie in one called {@code main}. */
    static List<Path> mainSources() {
        return underEveryModule("src/main", ".java");
    }

    private static List<Path> underEveryModule(String folder, String ending) {
        return List.of("ejb", "web", "ear").stream()
                .map(module -> ROOT.resolve(module).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(sources -> under(sources, ending).stream())
                .toList();
    }

    static List<Path> under(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file.toAbsolutePath().normalize()).toString();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
