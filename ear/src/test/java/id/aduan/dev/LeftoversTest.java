package id.aduan.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    private Path folder;

    private Process left;

    @BeforeEach
    void leaveOne() throws IOException {
        left = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void endIt() {
        left.destroyForcibly();
    }

    @Test
    void endsWhatAnEarlierRunLeftBehind() throws IOException, InterruptedException {
        var note = folder.resolve("portal.pid");
        Leftovers.note(left.toHandle(), note);
        assertThat(Leftovers.stop(folder)).isEqualTo(1);
        left.waitFor();
        assertThat(note).doesNotExist();
    }

    @Test
    void leavesAStrangerAliveWhoGotTheNumberLater() throws IOException {
        Files.writeString(folder.resolve("portal.pid"), left.pid() + " 2020-01-01T00:00:00Z");
        assertThat(Leftovers.stop(folder)).isZero();
        assertThat(left.isAlive()).isTrue();
    }

    @Test
    void passesOverANoteThatWasWrittenByHalves() throws IOException {
        var note = Files.writeString(folder.resolve("portal.pid"), "");
        assertThat(Leftovers.stop(folder)).isZero();
        assertThat(note).doesNotExist();
    }

    @Test
    void leavesAStrangerAliveWhoseNumberAnOldDatabaseHad() throws IOException {
        var pg = Files.createDirectory(folder.resolve("pg"));
        Files.writeString(pg.resolve("postmaster.pid"), left.pid() + "\n/somewhere\n");
        assertThat(Leftovers.stop(folder)).isZero();
        assertThat(left.isAlive()).isTrue();
    }
}
