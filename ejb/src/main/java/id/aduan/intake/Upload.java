package id.aduan.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file somebody hands in. Neither its name nor what the sender says of its type is trusted.
 *
 * @param name as the sender calls it
 */
public record Upload(String name, Content content) {

    /** Where the bytes come from; opened once. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    public Upload(String name, byte[] content) {
        this(name, () -> new ByteArrayInputStream(content));
    }
}
