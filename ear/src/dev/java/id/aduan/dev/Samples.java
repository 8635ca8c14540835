package id.aduan.dev;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Complaints that a fresh portal starts with, so that no screen is empty: invented, filed and handled through the portal's own
 * doors by the people of development. The same sample is filed once, however often this runs.
 */
public final class Samples {

    private static final ZoneOffset WIB = ZoneOffset.ofHours(7);
    private static final String ANSWER = """
            Terima kasih sudah menyampaikan pengaduan. Kami sudah memeriksanya.

            Layanan yang Anda adukan sudah kami selesaikan dan dapat diambil pada jam kantor dengan menunjukkan tanda terima.
            Kami mohon maaf atas keterlambatan ini.
            """;

    private final Api api;
    private final Map<String, List<String>> officers = new HashMap<>();

    private Samples(Api api) {
        this.api = api;
    }

    /** Files and handles all samples. Returns false when the portal has no offices or refused every sample. */
    public static boolean file(String portalUrl, String keycloakUrl) throws IOException, InterruptedException {
        var samples = new Samples(new Api(portalUrl, keycloakUrl));
        int filed = 0;
        for (var sample : read()) {
            if (samples.fileOne(sample)) {
                filed++;
            }
        }
        return filed > 0;
    }

    private static List<JsonNode> read() throws IOException {
        var lines = new ArrayList<JsonNode>();
        var stream = Objects.requireNonNull(Samples.class.getResourceAsStream("samples.jsonl"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(Api.JSON.readTree(line));
            }
        }
        return lines;
    }

    private boolean fileOne(JsonNode sample) throws IOException, InterruptedException {
        var office = sample.path("office").asText();
        var web = sample.path("channel").asText().equals("WEB");
        var key = sample.path("id").asText();
        var answer = web
                ? api.post("/offices/" + office + "/complaints", "", key, said(sample))
                : api.post("/desk/" + office + "/complaints", receiver(office), key, counter(sample));
        if (!answer.ok()) {
            return false;
        }
        if (answer.status() == 201) {
            walk(sample, answer.body().path("trackingCode").asText());
        }
        return true;
    }

    private static Map<String, Object> said(JsonNode sample) {
        var said = new HashMap<String, Object>();
        said.put("text", sample.path("text").asText());
        said.put("category", sample.path("category").asText());
        said.put("unnamed", sample.path("unnamed").asBoolean());
        if (sample.has("reporter")) {
            said.put("identity", sample.path("reporter"));
        }
        return said;
    }

    private static Map<String, Object> counter(JsonNode sample) {
        var counter = new HashMap<String, Object>();
        counter.put("said", said(sample));
        for (var field : List.of("channel", "accompaniedBy", "language", "outsideId", "kind")) {
            if (sample.has(field)) {
                counter.put(field, sample.path(field).asText());
            }
        }
        for (var field : List.of("readBack", "identityDocumentSeen", "urgent")) {
            counter.put(field, sample.path(field).asBoolean());
        }
        int days = sample.path("daysAgo").asInt();
        if (days > 0) {
            var received = OffsetDateTime.now(WIB)
                    .minusDays(days)
                    .withHour(9)
                    .withMinute(10)
                    .withSecond(0)
                    .withNano(0);
            counter.put("receivedAt", received.toString());
            counter.put("backdateReason", "Contoh: dipindahkan dari buku kertas");
        }
        return counter;
    }

    /** Takes the complaint as many steps as its sample says, each by whoever has it on the desk. */
    private void walk(JsonNode sample, String code) throws IOException, InterruptedException {
        var office = sample.path("office").asText();
        for (int i = 0; i < sample.path("walk").asInt(); i++) {
            if (!step(office, code, sample.path("decision").asText("selesai"))) {
                return;
            }
        }
    }

    private boolean step(String office, String code, String decision) throws IOException, InterruptedException {
        for (var officer : officers(office)) {
            for (var row : api.get("/worklist", officer).body()) {
                if (row.path("trackingCode").asText().equals(code)) {
                    var task = "/tasks/" + row.path("taskId").asText();
                    if (row.path("step").path("act").asText().equals("ANSWER")) {
                        prepare(office, code);
                    }
                    return api.post(task + "/completion", officer, completion(row, officer, task, code, decision))
                            .ok();
                }
            }
        }
        return false;
    }

    /** Where one official decides the answer, somebody below has drafted it. */
    private void prepare(String office, String code) throws IOException, InterruptedException {
        var drafter = officers(office).stream()
                .filter(o -> o.startsWith("kasi"))
                .findFirst()
                .orElseThrow();
        api.post("/desk/" + office + "/complaints/" + code + "/draft", drafter, Map.of("text", ANSWER));
    }

    private Map<String, Object> completion(JsonNode row, String officer, String task, String code, String decision)
            throws IOException, InterruptedException {
        var sheet = api.get(task, officer).body();
        var completion = new HashMap<String, Object>();
        completion.put("output", sheet.path("expectedOutput").asText("Selesai"));
        switch (row.path("step").path("act").asText()) {
            case "DRAFT" -> completion.put("text", ANSWER);
            case "SEND" -> completion.put("note", "Disampaikan oleh petugas pada kanal pelapor");
            case "HAND_OVER" -> {
                completion.put("channel", "WALK_IN");
                completion.put("receiptCode", code);
            }
            case "ARCHIVE" -> completion.put("place", "Rak 1, odner Pengaduan 2026");
            case "REPORT" -> completion.put("decision", decision);
            default -> completion.put("note", "");
        }
        return completion;
    }

    private String receiver(String office) throws IOException, InterruptedException {
        return officers(office).stream()
                .filter(o -> o.startsWith("petugas") || o.startsWith("operator"))
                .findFirst()
                .orElseThrow();
    }

    /** One person of development for each position of an office. */
    private List<String> officers(String office) throws IOException, InterruptedException {
        if (!officers.containsKey(office)) {
            var slug = office.substring(office.indexOf('/') + 1);
            var users = new ArrayList<String>();
            var answer = api.get("/offices/" + office, "");
            if (!answer.ok()) {
                throw new IOException("the portal answered %d for %s".formatted(answer.status(), office));
            }
            for (var position : answer.body().path("positions")) {
                users.add(position.path("position").asText() + "." + slug);
            }
            officers.put(office, users);
        }
        return officers.get(office);
    }
}
