package id.aduan.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Properties;

/** Passwords of one data directory: made at random on the first start, readable by their owner only, kept with the data. */
public final class Secrets {

    /** Who needs one. */
    public enum Whose {
        SUPERUSER,
        OWNER,
        APP,
        KEYCLOAK,
        KEYCLOAK_ADMIN,
        WEB_CLIENT,
        PROVISIONER_CLIENT;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }

    private static final int BYTES = 24;

    private final Properties known = new Properties();

    private Secrets() {}

    /** Reads {@code <data>/secrets.properties}, adding what it lacks. */
    static Secrets in(Path data) {
        var secrets = new Secrets();
        var file = data.resolve("secrets.properties");
        try {
            if (Files.exists(file)) {
                try (var in = Files.newBufferedReader(file)) {
                    secrets.known.load(in);
                }
            } else {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            secrets.complete();
            try (var out = Files.newBufferedWriter(file)) {
                secrets.known.store(out, "Made by the launcher for this data directory");
            }
        } catch (IOException e) {
            throw new Problem("%s cannot be read or written (%s): make it writable, and see whether the disk is full."
                    .formatted(file, e.getMessage()));
        }
        return secrets;
    }

    private void complete() {
        var random = new SecureRandom();
        for (var whose : Whose.values()) {
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            known.putIfAbsent(whose.key(), Base64.getUrlEncoder().encodeToString(bytes));
        }
    }

    public String of(Whose whose) {
        return known.getProperty(whose.key());
    }
}
