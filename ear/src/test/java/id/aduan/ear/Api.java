package id.aduan.ear;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Calls the portal over HTTP, as nobody or with a token. Follows no redirect, keeps no cookie. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** What came back. */
    record Answer(int status, HttpHeaders headers, String text) {

        /** The body as JSON; a missing node where there is none. */
        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(text, e);
            }
        }
    }

    private final String root;
    private final @Nullable String token;

    Api(String root, @Nullable String token) {
        this.root = root;
        this.token = token;
    }

    Answer get(String path) {
        return send(r -> r.uri(URI.create(root + path)).GET());
    }

    Answer post(String path, String json) {
        return send(r -> r.uri(URI.create(root + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Posts with a key: the same key twice is one deed. */
    Answer post(String path, String json, String idempotencyKey) {
        return send(r -> r.uri(URI.create(root + path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(json)));
    }

    /** Sends whatever the caller builds. The token is added where there is one. */
    Answer send(UnaryOperator<HttpRequest.Builder> built) {
        var request = HttpRequest.newBuilder().timeout(Duration.ofSeconds(60)).header("Accept", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var answer = CLIENT.send(built.apply(request).build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
