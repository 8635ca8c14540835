package id.aduan.onboarding;

import id.aduan.shared.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The directory of tenant files on this server. */
@ApplicationScoped
class TenantFolder {

    @Inject
    private InstantSource clock;

    boolean present() {
        return Files.isDirectory(root());
    }

    /** All files, read and checked as of today. */
    TenantFiles read() {
        return new TenantReader(root()).read(LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta")));
    }

    /** The text of one file, kept with the version made of it. */
    String source(TenantFile file) {
        try {
            return Files.readString(root().resolve(file.file()));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The tenant file " + file.file() + " was read once and cannot be read again.", e);
        }
    }

    private static Path root() {
        return Setting.TENANTS.path();
    }
}
