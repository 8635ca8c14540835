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

/** The sign-on's Admin API, as the administrator that the first start made. One access token, good for a minute. */
final class KeycloakAdmin {

    static final String USER = "admin";
    static final ObjectMapper JSON = new ObjectMapper();

    private static final int CONFLICT = 409;
    private static final int MISSING = 404;

    private final String address;
    private final String token;

    private KeycloakAdmin(String address, String token) {
        this.address = address;
        this.token = token;
    }

    static KeycloakAdmin signIn(String keycloakUrl, String password) throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=admin-cli&username=" + USER + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(keycloakUrl + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return new KeycloakAdmin(
                keycloakUrl + "/admin/realms/aduan",
                send(request).path("access_token").asText());
    }

    /** Reads a document; missing ones are a missing node. */
    JsonNode read(String path) throws IOException, InterruptedException {
        return send(at(path).GET());
    }

    /** Posts a document; what already exists is left as it is. */
    JsonNode post(String path, JsonNode document) throws IOException, InterruptedException {
        return send(at(path).POST(BodyPublishers.ofString(document.toString())));
    }

    JsonNode put(String path, JsonNode document) throws IOException, InterruptedException {
        return send(at(path).PUT(BodyPublishers.ofString(document.toString())));
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static JsonNode send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        var request = builder.timeout(Duration.ofSeconds(20)).build();
        var response = Http.CLIENT.send(request, BodyHandlers.ofString());
        int status = response.statusCode();
        if (status == MISSING || status == CONFLICT || response.body().isEmpty() && status < 300) {
            return JSON.missingNode();
        }
        if (status >= 300) {
            throw new IOException("The sign-on answered %d to %s %s: %s"
                    .formatted(status, request.method(), request.uri().getPath(), response.body()));
        }
        return JSON.readTree(response.body());
    }
}
