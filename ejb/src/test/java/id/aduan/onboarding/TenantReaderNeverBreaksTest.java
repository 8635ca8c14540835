package id.aduan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a file is mangled, the reader answers with findings and never with an exception. */
class TenantReaderNeverBreaksTest {

    /** Every so many lines one is mangled; coprime to the length of a step, so that every key has its turn. */
    private static final int STRIDE = Integer.getInteger("aduan.mangle", 11);

    private static final List<String> INSTEAD =
            List.of("", "[x, { y: z }]", "{ a: { b: c } }", "\"\"", "-1", "2026-13-45");

    @TempDir
    Path root;

    static Stream<Path> offices() throws IOException {
        try (var all = Files.walk(TenantDirectory.real(), 2)) {
            return all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("offices")
    void answersWithFindings(Path file) throws IOException {
        new TenantDirectory(root);
        String name = file.getFileName().toString();
        String place = name.startsWith("libur") ? "libur-2026.yaml" : "kab-contoh/" + name;
        var lines = Files.readAllLines(file);
        for (int i = 1; i < lines.size(); i += STRIDE) {
            for (String instead : INSTEAD) {
                var mangled = new ArrayList<>(lines);
                mangled.set(i, lines.get(i).replaceFirst(":.*", ": " + instead));
                Files.writeString(root.resolve(place), String.join("\n", mangled));
                assertThat(new TenantReader(root).read(TenantDirectory.TODAY).findings())
                        .isNotNull();
            }
        }
    }

    static Stream<String> bombs() {
        var laughs = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        return Stream.of(
                "kantor: " + "[".repeat(100_000),
                "kantor: " + "{a: ".repeat(100_000),
                "kantor: &a [*a]",
                laughs.toString(),
                "kantor: " + "x".repeat(2_000_000));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void aBombIsAFindingLikeAnyOther(String bomb) {
        var directory = new TenantDirectory(root).write("kab-contoh/dinas-contoh.yaml", bomb);
        assertThat(directory.read().findings())
                .anyMatch(finding -> finding.isError() && finding.file().equals("kab-contoh/dinas-contoh.yaml"));
    }

    @Test
    void theSmallestFileOfTheReadmeIsSound() throws IOException {
        String readme = Files.readString(TenantDirectory.real().resolve("README.md"));
        String example =
                readme.split("### Berkas terkecil")[1].split("```yaml\n")[1].split("```")[0];
        var directory = new TenantDirectory(root).write("kab-contoh/dinas-contoh.yaml", example);
        assertThat(directory.read().findings()).isEmpty();
    }
}
