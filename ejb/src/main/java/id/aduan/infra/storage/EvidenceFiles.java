package id.aduan.infra.storage;

import id.aduan.complaint.EvidenceStore;
import id.aduan.shared.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Evidence in the directory {@code aduan.evidence}: {@code 3f/3fa9…} by SHA-256, first written aside, then moved into
 * place in one step. The same content twice is one file, whoever brought it; its time is when it was last handed in. A
 * file nobody refers to (its transaction failed) harms nothing and is discarded by {@link EvidenceSweep}.
 */
@ApplicationScoped
public class EvidenceFiles implements EvidenceStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final String ASIDE = "masuk";

    private final Path directory;

    public EvidenceFiles() {
        this(Setting.EVIDENCE.path());
    }

    EvidenceFiles(Path directory) {
        this.directory = directory;
    }

    @Override
    public KeepOutcome keep(String name, InputStream content) throws IOException {
        var aside = Files.createTempFile(Files.createDirectories(directory.resolve(ASIDE)), "", ".part");
        try {
            var hash = copy(content, aside);
            long size = Files.size(aside);
            if (size == 0) {
                return new KeepOutcome.Empty(SafeName.of(name));
            }
            if (size > LARGEST) {
                return new KeepOutcome.TooLarge(SafeName.of(name));
            }
            var found = FileType.of(aside, name);
            if (!found.allowed()) {
                return new KeepOutcome.NotAllowed(SafeName.of(name), found.name());
            }
            settle(aside, hash);
            return new KeepOutcome.Kept(hash, SafeName.of(name, found.name()), found.name(), size);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    @Override
    public InputStream open(String hash) {
        try {
            return Files.newInputStream(place(hash));
        } catch (IOException e) {
            throw new UncheckedIOException("Evidence " + hash + " cannot be read.", e);
        }
    }

    /** One byte more than allowed is read at most, enough to know that it is too much. */
    private static String copy(InputStream content, Path to) throws IOException {
        var digest = sha256();
        try (var out = new DigestOutputStream(Files.newOutputStream(to), digest)) {
            byte[] buffer = new byte[64 * 1024];
            long left = LARGEST + 1;
            int read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
            while (read > 0) {
                out.write(buffer, 0, read);
                left -= read;
                read = left == 0 ? -1 : content.read(buffer, 0, (int) Math.min(buffer.length, left));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Hashes of what was last handed in between these moments. */
    Set<String> handedIn(Instant from, Instant until) {
        try (var all = Files.find(Files.createDirectories(directory), 2, (path, is) -> {
            var at = is.lastModifiedTime().toInstant();
            return HASH.matcher(path.getFileName().toString()).matches() && at.isAfter(from) && at.isBefore(until);
        })) {
            return all.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes it unless it was handed in since. Taken out of its place before it is looked at: who hands it in now writes it anew. */
    void discard(String hash, Instant since) {
        var aside = directory.resolve(ASIDE).resolve(hash);
        try {
            Files.move(place(hash), aside, StandardCopyOption.ATOMIC_MOVE);
            if (Files.getLastModifiedTime(aside).toInstant().isAfter(since)) {
                Files.move(aside, place(hash), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.delete(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Durable before it has its name, and its name durable before anybody refers to it; takes the place of its equal. */
    private void settle(Path aside, String hash) throws IOException {
        var place = place(hash);
        Files.createDirectories(place.getParent());
        force(aside, StandardOpenOption.WRITE);
        Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        force(place.getParent(), StandardOpenOption.READ);
        force(directory, StandardOpenOption.READ);
    }

    private Path place(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("Evidence is kept under a SHA-256, not under that.");
        }
        return directory.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
