package id.aduan.web.ui;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Addresses of our style, script and pictures, with a version made of their content: browsers keep each for a year and
 * fetch a changed one at once.
 */
@Named
@ApplicationScoped
public class Assets {

    private static final int VERSION_BYTES = 5;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    @Inject
    private ServletContext context;

    /** {@code /resources/aduan.css?v=…}. Refuses a file that is not among the resources (IllegalArgumentException). */
    public String of(String name) {
        return addresses.computeIfAbsent(name, this::versioned);
    }

    private String versioned(String name) {
        String path = "/resources/" + name;
        try (InputStream file = context.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no " + path + ".");
            }
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file.readAllBytes());
            return path + "?v=" + HexFormat.of().formatHex(hash, 0, VERSION_BYTES);
        } catch (IOException broken) {
            throw new UncheckedIOException("Reading " + path + " failed.", broken);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256.", never);
        }
    }
}
