package id.aduan.complaint;

import java.io.IOException;
import java.io.InputStream;

/** Keeps the content of evidence outside the database and the web, each file once, under the hash of its content. */
public interface EvidenceStore {

    /** Bytes of one file at most. */
    long LARGEST = 10L * 1024 * 1024;

    /** What came of a file handed in. */
    sealed interface KeepOutcome {

        /**
         * Safe on disk; the hash is its name there.
         *
         * @param name the sender's, made safe for reading
         * @param type found in the content
         */
        record Kept(String hash, String name, String type, long size) implements KeepOutcome {}

        record TooLarge(String name) implements KeepOutcome {}

        record Empty(String name) implements KeepOutcome {}

        /** No image, recording, short video, text, PDF or office document. */
        record NotAllowed(String name, String type) implements KeepOutcome {}
    }

    /**
     * Reads, examines and keeps a file.
     *
     * <p>Effects: before it answers {@code Kept} the content is durable. A transaction that fails afterwards leaves a
     * file nobody refers to, which harms nothing. Failing disks travel up (UncheckedIOException).
     */
    KeepOutcome keep(String name, InputStream content) throws IOException;

    /** The content under that hash. Refuses (IllegalStateException) one that is not there. */
    InputStream open(String hash);
}
