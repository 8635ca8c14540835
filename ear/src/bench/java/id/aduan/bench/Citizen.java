package id.aduan.bench;

import id.aduan.dev.Api;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** One client of the portal: opens pages and files complaints over a connection that stays open. */
final class Citizen {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What is filed: the length of an ordinary complaint, a reporter who can be telephoned and has no e-mail. */
    private static final Map<String, Object> SAID = Map.of(
            "text", """
                    Tetangga saya menyetel musik keras hampir setiap malam sampai lewat tengah malam. Sudah ditegur ketua RT
                    dua kali dan tidak berubah. Anak-anak tidak dapat tidur, dan yang sakit bertambah sakit. Mohon ditangani.
                    """,
            "happenedOn", "2026-11-20",
            "place", "RT 03 RW 02",
            "identity", Map.of("name", "Warga Uji", "address", "Jl. Contoh 1", "phone", "081200000000"),
            "mayForwardIdentity", false);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .connectTimeout(PATIENCE)
            .build();

    private final String portal;
    private volatile String last = "";

    Citizen(String portal) {
        this.portal = portal;
    }

    /** Files one complaint there. Returns the tracking code, empty where the portal did not take it. */
    String files(String office) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(portal + "/api/v1/offices/" + office + "/complaints"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(Api.JSON.writeValueAsString(SAID)));
        var answer = send(request);
        return answer.statusCode() == 201
                ? Api.JSON.readTree(answer.body()).path("trackingCode").asText()
                : "";
    }

    /** Opens a page or a document of the API. Returns whether it came; redirected to a sign-on it did not. */
    boolean opens(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(portal + path)).timeout(PATIENCE);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.GET()).statusCode() == 200;
    }

    /** What the portal answered last that was not what was asked for; for the report. */
    String lastProblem() {
        return last;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            last = answer.statusCode() + " " + answer.uri().getPath() + " " + answer.body();
        }
        return answer;
    }
}
