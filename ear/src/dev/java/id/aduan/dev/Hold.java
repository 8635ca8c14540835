package id.aduan.dev;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** One run at a time holds a data directory. The system lets go of it when we end, however we end. */
final class Hold {

    /** Bytes that must be free on the disk before a start. */
    private static final long ENOUGH = 500L << 20;

    private final FileChannel channel;

    private Hold(FileChannel channel) {
        this.channel = channel;
    }

    /** Makes the directory, readable by its owner only, and takes hold of it. */
    static Hold take(Path data) {
        try {
            if (!Files.isDirectory(data)) {
                Files.createDirectories(data);
                Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            }
            demandSpace(data, Files.getFileStore(data).getUsableSpace());
            var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                throw new Problem("Another Aduan runs on %s: stop it, or choose another directory with -D%s=."
                        .formatted(data, Option.DATA.key()));
            }
            return new Hold(channel);
        } catch (IOException e) {
            throw new Problem("%s cannot be written (%s): make it writable, or choose another directory with -D%s=."
                    .formatted(data, e.getMessage(), Option.DATA.key()));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** @param free bytes */
    static void demandSpace(Path data, long free) {
        if (free < ENOUGH) {
            throw new Problem(
                    "The disk of %s has only %d MB left and %d MB are needed: free some, or choose another disk with -D%s=."
                            .formatted(data, free >> 20, ENOUGH >> 20, Option.DATA.key()));
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            // The system releases it when this process ends.
        }
    }
}
