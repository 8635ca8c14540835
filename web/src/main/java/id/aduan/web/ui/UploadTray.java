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
import java.util.regex.Pattern;

/**
 * Where evidence lies between the page on which it was chosen and the page on which the complaint is sent. A tray is known by an
 * unguessable token in the citizen's own form, so nothing is kept in a session; what is not sent within a day is thrown away.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class UploadTray {

    /** Largest single file, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{32}");
    private static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private InstantSource clock;

    private final SecureRandom random = new SecureRandom();
    private Path directory = Path.of(".");

    @PostConstruct
    void open() {
        try {
            directory = Files.createDirectories(Setting.EVIDENCE.path().resolve("nampan"));
        } catch (IOException e) {
            throw new UncheckedIOException("The tray for uploads cannot be opened below " + Setting.EVIDENCE.path(), e);
        }
    }

    /** Lays a file into the tray. Empty when it is larger than {@link #LARGEST}; then nothing is kept. */
    public Optional<String> lay(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return Optional.empty();
        }
        byte[] token = new byte[16];
        random.nextBytes(token);
        var name = HexFormat.of().formatHex(token);
        Files.write(directory.resolve(name), bytes, StandardOpenOption.CREATE_NEW);
        return Optional.of(name);
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
        if (TOKEN.matcher(token).matches()) {
            Files.deleteIfExists(directory.resolve(token));
        }
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    void throwAwayOld() {
        var oldest = clock.instant().minus(KEPT);
        try (var files = Files.list(directory)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The tray for uploads could not be tidied.", e);
        }
    }
}
