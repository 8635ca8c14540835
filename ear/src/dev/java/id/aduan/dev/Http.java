package id.aduan.dev;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks whether somebody answers. */
final class Http {

    private static final int OK = 200;

    static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Http() {}

    /** Waits until the address answers 200. Returns false when the wait is over or {@code lives} says there is no more hope. */
    static boolean answers(String address, Duration wait, BooleanSupplier lives) {
        long end = System.nanoTime() + wait.toNanos();
        while (System.nanoTime() < end && lives.getAsBoolean()) {
            if (status(address) == OK) {
                return true;
            }
            pause();
        }
        return false;
    }

    /** The status an address answers with, 0 when nobody answers. */
    static int status(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
