package id.aduan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** An office is data: no line of our Java knows one by name. Comments may give one as an example. */
class NoOfficeIsNamedInJavaTest {

    private static final Path PROJECT = TenantDirectory.real().resolve("..").normalize();

    private static Set<String> names() {
        var files = new TenantReader(TenantDirectory.real()).read(TenantDirectory.TODAY);
        var names = new TreeSet<String>();
        files.regions()
                .values()
                .forEach(r -> names.addAll(Set.of(r.id().value(), r.name().toLowerCase(Locale.ROOT))));
        files.offices().stream().map(TenantFile::office).forEach(o -> {
            names.add(o.id().slug());
            names.add(o.id().slug().replaceFirst("^kecamatan-", ""));
            names.add(o.name().toLowerCase(Locale.ROOT));
            names.add(o.shortName().toLowerCase(Locale.ROOT));
        });
        return names;
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        for (String folder :
                new String[] {"ejb/src/main/java", "web/src/main/java", "ear/src/main/java", "ear/src/dev"}) {
            if (Files.isDirectory(PROJECT.resolve(folder))) {
                try (var files = Files.walk(PROJECT.resolve(folder))) {
                    files.filter(f -> f.toString().endsWith(".java")).forEach(sources::add);
                }
            }
        }
        return sources;
    }

    private static String code(Path file) {
        try {
            String text = Files.readString(file);
            return text.replaceAll("(?s)/\\*.*?\\*/", "")
                    .replaceAll("(?m)^\\s*//.*$", "")
                    .toLowerCase(Locale.ROOT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void noMainCodeNamesAnOfficeOrARegion() throws IOException {
        var names = names();
        assertThat(names).hasSizeGreaterThan(10);
        assertThat(sources()).isNotEmpty().allSatisfy(file -> assertThat(code(file))
                .doesNotContain(names.toArray(String[]::new)));
    }
}
