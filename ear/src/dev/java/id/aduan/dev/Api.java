package id.aduan.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The portal's public contract as a program of development speaks it, with the passwords of development. */
public final class Api {

    /** What the portal answered. The body is missing where there was none or it was no JSON. */
    public record Answer(int status, JsonNode body) {
        public boolean ok() {
            return status >= 200 && status < 300;
        }
    }

    private record Token(String value, Instant until) {}

    public static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BEFORE_EXPIRY = Duration.ofSeconds(30);

    private final String portal;
    private final String signOn;
    private final Map<String, Token> tokens = new HashMap<>();

    public Api(String portalUrl, String keycloakUrl) {
        portal = portalUrl.replaceFirst("/$", "") + "/api/v1";
        signOn = keycloakUrl.replaceFirst("/$", "") + "/realms/aduan/protocol/openid-connect/token";
    }

    /** @param user who asks; empty for nobody */
    public Answer get(String path, String user) throws IOException, InterruptedException {
        return send(at(path, user).GET());
    }

    public Answer post(String path, String user, Object body) throws IOException, InterruptedException {
        return post(path, user, "", body);
    }

    /** @param key the idempotency key; empty for none */
    public Answer post(String path, String user, String key, Object body) throws IOException, InterruptedException {
        var request = at(path, user).header("Content-Type", "application/json");
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return send(request.POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder at(String path, String user) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(portal + path)).timeout(PATIENCE);
        return user.isEmpty() ? request : request.header("Authorization", "Bearer " + token(user));
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = Http.CLIENT.send(request.build(), BodyHandlers.ofString());
        var type = response.headers().firstValue("Content-Type").orElse("");
        return new Answer(
                response.statusCode(), type.contains("json") ? JSON.readTree(response.body()) : JSON.missingNode());
    }

    /** An access token, asked for again shortly before it expires. Refuses (IOException) an unknown user. */
    public synchronized String token(String user) throws IOException, InterruptedException {
        var known = tokens.get(user);
        if (known != null && known.until().isAfter(Instant.now())) {
            return known.value();
        }
        var form = "grant_type=password&client_id=aduan-cli&password=aduan&username="
                + URLEncoder.encode(user, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(signOn))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        var answer = send(request);
        if (!answer.ok()) {
            throw new IOException("The sign-on gave no token to " + user + ": " + answer.body());
        }
        var until = Instant.now()
                .plusSeconds(answer.body().path("expires_in").asLong())
                .minus(BEFORE_EXPIRY);
        var token = new Token(answer.body().path("access_token").asText(), until);
        tokens.put(user, token);
        return token.value();
    }
}
