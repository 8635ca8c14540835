package id.aduan.bench;

import id.aduan.dev.Api;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * One client of the portal: opens pages and files complaints over a connection that stays open. Reads and writes on its
 * own thread, because every thread it woke would run on the processors that are measured.
 */
final class Citizen {

    private static final int PATIENCE_MILLIS = 30_000;

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

    private final String portal;
    private volatile String last = "";

    Citizen(String portal) {
        this.portal = portal;
    }

    /** Files one complaint there. Returns the tracking code, empty where the portal did not take it. */
    String files(String office) throws IOException {
        var asked = ask("/api/v1/offices/" + office + "/complaints", "application/json");
        asked.setDoOutput(true);
        asked.setRequestProperty("Content-Type", "application/json");
        asked.setRequestProperty("Idempotency-Key", UUID.randomUUID().toString());
        var body = Api.JSON.writeValueAsBytes(SAID);
        asked.setFixedLengthStreamingMode(body.length);
        try (var out = asked.getOutputStream()) {
            out.write(body);
        }
        var answer = answer(asked);
        return asked.getResponseCode() == HttpURLConnection.HTTP_CREATED
                ? Api.JSON.readTree(answer).path("trackingCode").asText()
                : "";
    }

    /** Opens a page or a document of the API. Returns whether it came; redirected to a sign-on it did not. */
    boolean opens(String path, String token) throws IOException {
        var asked = ask(path, path.startsWith("/api/") ? "application/json" : "text/html");
        if (!token.isEmpty()) {
            asked.setRequestProperty("Authorization", "Bearer " + token);
        }
        answer(asked);
        return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
    }

    /** What the portal answered last that was not what was asked for; for the report. */
    String lastProblem() {
        return last;
    }

    private HttpURLConnection ask(String path, String accepted) throws IOException {
        var connection = (HttpURLConnection) URI.create(portal + path).toURL().openConnection();
        connection.setConnectTimeout(PATIENCE_MILLIS);
        connection.setReadTimeout(PATIENCE_MILLIS);
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Accept", accepted);
        return connection;
    }

    private String answer(HttpURLConnection asked) throws IOException {
        int status = asked.getResponseCode();
        try (var body = status < HttpURLConnection.HTTP_BAD_REQUEST ? asked.getInputStream() : asked.getErrorStream()) {
            var text = body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            if (status >= HttpURLConnection.HTTP_MULT_CHOICE) {
                last = status + " " + asked.getURL().getPath() + " " + text;
            }
            return text;
        }
    }
}
