package id.aduan.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the run command says before the launcher speaks: the wrapper's part, with a Maven that is only played. */
class HandoverTest {

    private static final Path SCRIPT =
            Path.of("../.mvn/handover.sh").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private Path root;

    @BeforeEach
    void layOut() throws IOException {
        root = Files.createDirectories(folder.resolve("a b/main"));
    }

    @Test
    void saysThatTheNetworkIsMissing() throws IOException, InterruptedException {
        maven("[ERROR] Could not transfer artifact a:b:pom:1 from/to central: Unknown host", 1);
        refused("Aduan was not built: Maven Central does not answer. Connect this machine to the network");
    }

    @Test
    void saysThatTheDiskIsFull() throws IOException, InterruptedException {
        maven("[ERROR] a.jar: No space left on device", 1);
        refused(
                "Aduan was not built: the disk is full. Free some 3 GB where this folder and ~/.m2 lie, and start again.");
    }

    @Test
    void saysThatOfflineForbidsTheRest() throws IOException, InterruptedException {
        maven("[ERROR] Cannot access central in offline mode", 1);
        refused("Aduan was not built: a library is not there yet and -o forbids to fetch it. Start again without -o.");
    }

    @Test
    void repeatsWhatMavenSaidOfAnyOtherFailure() throws IOException, InterruptedException {
        maven("[INFO] fine\n[ERROR] Desk.java:[7,1] ';' expected", 1);
        refused("[ERROR] Desk.java:[7,1] ';' expected\nAduan was not built: see the lines above and ");
        assertThat(root.resolve("ear/target/build.log")).content().contains("[INFO] fine");
    }

    @Test
    void handsOurSettingsToTheProgramThatTheBuildNames() throws IOException, InterruptedException {
        maven("[INFO] BUILD SUCCESS", 0);
        var source = Files.writeString(folder.resolve("Said.java"), """
                class Said {
                    public static void main(String[] words) {
                        System.out.println(System.getProperty("aduan.data") + "|" + System.getProperty("skipTests"));
                    }
                }
                """);
        var arguments = Files.createDirectories(root.resolve("ear/target")).resolve("kept.args");
        Files.writeString(arguments, "\"" + source + "\"\n");
        var said = run("-o", "-Prun", "-Daduan.data=/tmp/a b", "-DskipTests=x");
        assertThat(said.text()).endsWith("/tmp/a b|null\n");
        assertThat(said.code()).isZero();
    }

    @Test
    void leavesEveryOtherCommandToMaven() throws IOException, InterruptedException {
        maven("[INFO] played", 3);
        assertThat(run("verify")).isEqualTo(new Said("[INFO] played\n", 3));
    }

    private void refused(String sentence) throws IOException, InterruptedException {
        var said = run("-Prun");
        assertThat(said.text()).contains("\n" + sentence);
        assertThat(said.code()).isEqualTo(1);
    }

    /** A wrapper like ours whose Maven only prints; a build that succeeds leaves the arguments that lie ready for it. */
    private void maven(String words, int code) throws IOException {
        Files.writeString(root.resolve("mvnw"), """
                set -euf
                . '%s'
                cat <<'END'
                %s
                END
                kept=ear/target/kept.args
                [ ! -f $kept ] || mv $kept ear/target/handover.args
                exit %d
                """.formatted(SCRIPT, words, code));
    }

    private record Said(String text, int code) {}

    private Said run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("sh", "./mvnw"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(text, process.waitFor());
    }
}
