package id.aduan.dev;

import java.util.Locale;

/** Tells what is being done while it is done, with the seconds since the start. */
final class Console {

    private final long began;

    /** @param began nanoseconds of {@link System#nanoTime} when the run began */
    Console(long began) {
        this.began = began;
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }

    void say(String line) {
        System.out.printf(Locale.ROOT, "[%5.1f s] %s%n", seconds(), line);
        System.out.flush();
    }

    void plain(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
