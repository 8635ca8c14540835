package id.aduan.web.ui;

import id.aduan.shared.Setting;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Where evidence lies between the page on which it was chosen and the page on which the complaint is sent. A tray is known by an
 * unguessable token in the citizen's own form, so nothing is kept in a session; what is not sent within a day is thrown away.
 * Holds a gibibyte at most: where that is not enough, what lies there for more than an hour goes first.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class UploadTray {

    /** Largest single file, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final long ROOM = 1024L * 1024 * 1024;
    /** What the smallest file counts for, in bytes: a million empty ones fill a disk, too. */
    private static final long LEAST = 64 * 1024;

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration KEPT_WHEN_FULL = Duration.ofHours(1);

    /** What became of a file that was to be laid here. */
    public sealed interface Laid {

        record Lies(String token) implements Laid {}

        /** It is larger than {@link #LARGEST}; nothing of it is kept. */
        record TooLarge() implements Laid {}

        /** So much lies here unsent that there is no room for it. */
        record Full() implements Laid {}
    }

    private final SecureRandom random = new SecureRandom();
    private final AtomicLong held = new AtomicLong();
    private final long room;

    @Inject
    private InstantSource clock;

    private Path directory = Path.of(".");

    public UploadTray() {
        this.room = ROOM;
    }

    UploadTray(Path directory, long room, InstantSource clock) {
        this.room = room;
        this.directory = directory;
        this.clock = clock;
    }

    @PostConstruct
    void open() {
        try {
            directory = Files.createDirectories(Setting.EVIDENCE.path().resolve("nampan"));
        } catch (IOException e) {
            throw new UncheckedIOException("The tray for uploads cannot be opened below " + Setting.EVIDENCE.path(), e);
        }
        throwAwayOld();
    }

    public Laid lay(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return new Laid.TooLarge();
        }
        if (!fits(bytes.length)) {
            throwAwayOlderThan(KEPT_WHEN_FULL);
            if (!fits(bytes.length)) {
                return new Laid.Full();
            }
        }
        byte[] token = new byte[16];
        random.nextBytes(token);
        var name = HexFormat.of().formatHex(token);
        Files.write(directory.resolve(name), bytes, StandardOpenOption.CREATE_NEW);
        held.addAndGet(weight(bytes.length));
        return new Laid.Lies(name);
    }

    private boolean fits(long size) {
        return held.get() + weight(size) <= room;
    }

    private static long weight(long size) {
        return Math.max(size, LEAST);
    }

    /** Lays bytes under a token their owner made, in the place of what lay there. Refuses (IllegalArgumentException) another name. */
    public void replace(String token, byte[] bytes) throws IOException {
        if (!TOKEN.matcher(token).matches()) {
            throw new IllegalArgumentException("A tray is known by a token, not by a name.");
        }
        var aside = Files.createTempFile(directory, "", ".part");
        Files.write(aside, bytes);
        Files.move(aside, directory.resolve(token), StandardCopyOption.ATOMIC_MOVE);
    }

    /** What lies under a token; empty when it was thrown away or never was. */
    public Optional<byte[]> take(String token) throws IOException {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        var file = directory.resolve(token);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    public void clear(String token) throws IOException {
        var file = directory.resolve(token);
        if (TOKEN.matcher(token).matches() && Files.isRegularFile(file)) {
            long size = Files.size(file);
            if (Files.deleteIfExists(file)) {
                held.addAndGet(-weight(size));
            }
        }
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void throwAwayOld() {
        throwAwayOlderThan(KEPT);
    }

    /** Counts anew what is left: another node may lay and take here, too. */
    private void throwAwayOlderThan(Duration age) {
        var oldest = clock.instant().minus(age);
        long left = 0;
        try (var files = Files.list(directory)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(file);
                } else {
                    left += weight(Files.size(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The tray for uploads could not be tidied.", e);
        }
        held.set(left);
    }
}
