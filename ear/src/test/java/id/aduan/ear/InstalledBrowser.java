package id.aduan.ear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the Chromium or Chrome of this machine, or installs Debian's where it may. */
final class InstalledBrowser {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"),
            Path.of("/usr/bin/google-chrome-stable"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private static final Path APT = Path.of("/usr/bin/apt-get");

    private InstalledBrowser() {}

    /** Refuses with a sentence that says what to install (IllegalStateException). */
    static Path path() {
        return found().or(InstalledBrowser::installed)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The browser tests need Chromium or Chrome and found neither: install one (Debian: apt-get install chromium)."));
    }

    private static Optional<Path> found() {
        return PLACES.stream().filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> installed() {
        if (!Files.isExecutable(APT) || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        try {
            run(APT.toString(), "update", "-q");
            run(APT.toString(), "install", "-y", "-q", "--no-install-recommends", "chromium");
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return found();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        builder.start().waitFor();
    }
}
