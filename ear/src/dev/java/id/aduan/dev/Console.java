package id.aduan.dev;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells what is being done while it is done, with the seconds since the command. */
final class Console {

    private final Instant began;

    private Console(Instant began) {
        this.began = began;
    }

    /** The program runs in the process that the command began as, the build before it included. */
    static Console ofThisProcess() {
        return new Console(ProcessHandle.current().info().startInstant().orElseGet(Instant::now));
    }

    /** Seconds from the command to that moment. */
    double until(Instant moment) {
        return Duration.between(began, moment).toMillis() / 1e3;
    }

    void say(String line) {
        plain(String.format(Locale.ROOT, "[%5.1f s] %s", until(Instant.now()), line));
    }

    void plain(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
