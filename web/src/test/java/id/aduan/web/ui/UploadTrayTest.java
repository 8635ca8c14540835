package id.aduan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.web.ui.UploadTray.Laid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However much strangers lay into the tray, the disk is spared, and honest people's files are the last to go. */
class UploadTrayTest {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    private UploadTray tray;

    @BeforeEach
    void threeMegabytesHaveRoom() {
        tray = new UploadTray(folder, 3 * MEGABYTE, InstantSource.fixed(NOW));
    }

    @Test
    void whatWasLaidThereIsTakenAgain() throws IOException {
        assertThat(tray.take(laid(5)))
                .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(5));
    }

    @Test
    void whatIsTooLargeIsNotKept() throws IOException {
        assertThat(lay(UploadTray.LARGEST + 1)).isEqualTo(new Laid.TooLarge());
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFullTrayTakesNoMoreUntilSomethingIsSent() throws IOException {
        laid(2 * MEGABYTE);
        var second = laid(MEGABYTE);
        assertThat(lay(1)).isEqualTo(new Laid.Full());
        tray.clear(second);
        assertThat(lay(MEGABYTE)).isInstanceOf(Laid.Lies.class);
    }

    @Test
    void whatLiesThereForMoreThanAnHourMakesRoom() throws IOException {
        var old = laid(2 * MEGABYTE);
        var young = laid(MEGABYTE);
        ages(old, Duration.ofMinutes(61));
        ages(young, Duration.ofMinutes(59));
        assertThat(lay(MEGABYTE)).isInstanceOf(Laid.Lies.class);
        assertThat(tray.take(old)).isEmpty();
        assertThat(tray.take(young)).isPresent();
    }

    @Test
    void aMillionEmptyFilesFillItToo() throws IOException {
        int taken = 0;
        while (lay(0) instanceof Laid.Lies) {
            taken++;
        }
        assertThat(taken).isEqualTo(48);
    }

    @Test
    void whatWasNotSentWithinADayIsThrownAway() throws IOException {
        var yesterdays = laid(1);
        var todays = laid(1);
        ages(yesterdays, Duration.ofHours(25));
        ages(todays, Duration.ofHours(23));
        tray.throwAwayOld();
        assertThat(tray.take(yesterdays)).isEmpty();
        assertThat(tray.take(todays)).isPresent();
    }

    @Test
    void aTokenIsNoPath() throws IOException {
        Files.writeString(folder.resolve("rahasia"), "x");
        assertThat(tray.take("rahasia")).isEmpty();
        tray.clear("../" + folder.getFileName() + "/rahasia");
        assertThat(folder.resolve("rahasia")).exists();
    }

    private Laid lay(int size) throws IOException {
        return tray.lay(new ByteArrayInputStream(new byte[size]));
    }

    private String laid(int size) throws IOException {
        var token = ((Laid.Lies) lay(size)).token();
        ages(token, Duration.ZERO);
        return token;
    }

    private void ages(String token, Duration age) throws IOException {
        Files.setLastModifiedTime(folder.resolve(token), FileTime.from(NOW.minus(age)));
    }
}
