package id.aduan.infra.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.aduan.shared.Setting;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The few calls of Keycloak's Admin API we make, with one access token. Times out rather than waits; every failure is an IOException. */
final class KeycloakApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    private final String token;

    private KeycloakApi(String token) {
        this.token = token;
    }

    static KeycloakApi signIn() throws IOException, InterruptedException {
        var form = "grant_type=client_credentials&client_id=" + encoded(Setting.PROVISIONER_ID.value())
                + "&client_secret=" + encoded(Setting.PROVISIONER_SECRET.value());
        var address = Setting.KEYCLOAK_URL.value() + "/realms/" + Setting.KEYCLOAK_REALM.value()
                + "/protocol/openid-connect/token";
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return new KeycloakApi(answer(request).path("access_token").asText());
    }

    JsonNode read(String path) throws IOException, InterruptedException {
        return answer(at(path).GET().build());
    }

    /** What lies at an address; a missing node where nothing does. */
    JsonNode find(String path) throws IOException, InterruptedException {
        var response = HTTP.send(at(path).GET().build(), BodyHandlers.ofString());
        return response.statusCode() == NOT_FOUND ? JSON.missingNode() : read(response);
    }

    /** Posts a document. A conflict means that somebody else has just made it, which is as good. */
    void write(String path, String json) throws IOException, InterruptedException {
        answer(at(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    private HttpRequest.Builder at(String path) {
        var address = Setting.KEYCLOAK_URL.value() + "/admin/realms/" + Setting.KEYCLOAK_REALM.value() + path;
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    private static JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        return read(HTTP.send(request, BodyHandlers.ofString()));
    }

    private static JsonNode read(HttpResponse<String> response) throws IOException {
        if (response.statusCode() >= 300 && response.statusCode() != CONFLICT) {
            throw new IOException("Keycloak answered " + response.statusCode() + " to "
                    + response.request().method() + " " + response.uri().getPath());
        }
        return response.body().isEmpty() ? JSON.missingNode() : JSON.readTree(response.body());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
