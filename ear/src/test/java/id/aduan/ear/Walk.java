package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks a complaint through an office as its people would, through the public contract: fixtures live the real life. */
final class Walk {

    static final ObjectMapper JSON = new ObjectMapper();

    private final String office;
    private final String code;

    private Walk(String office, JsonNode receipt) {
        this.office = office;
        this.code = receipt.path("trackingCode").asText();
    }

    /** A citizen files at the portal. */
    static Walk filed(String office, Consumer<ObjectNode> said) {
        var answer = StackIT.api().post("/api/v1/offices/" + office + "/complaints", body(said), key());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new Walk(office, answer.json());
    }

    /** An officer writes down what was said on another channel. */
    static Walk recorded(String office, String officer, String channel, Consumer<ObjectNode> taken) {
        var answer = StackIT.api(officer + "." + office)
                .post(
                        "/api/v1/desk/" + office + "/complaints",
                        body(b -> {
                            b.put("channel", channel);
                            named(b.putObject("said"));
                            taken.accept(b);
                        }),
                        key());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return new Walk(office, answer.json());
    }

    /** A complaint with a name, an address and a telephone number. */
    static void named(ObjectNode said) {
        said.put("text", "Surat keterangan saya belum jadi " + UUID.randomUUID());
        said.putObject("identity")
                .put("name", "Warsini")
                .put("address", "Dusun Japan RT 2")
                .put("phone", "0812-3456-7890");
    }

    String code() {
        return code;
    }

    JsonNode tracked() {
        return StackIT.api().get("/api/v1/complaints/" + code).json();
    }

    String state() {
        return tracked().path("state").asText();
    }

    /** The open step of this complaint on somebody's desk; null when it waits for others. */
    @Nullable
    JsonNode onDeskOf(String position) {
        for (var row : StackIT.api(user(position)).get("/api/v1/worklist").json()) {
            if (row.path("trackingCode").asText().equals(code)) {
                return row;
            }
        }
        return null;
    }

    /** Does the open step as the holder of a position, who must have it on the desk. Returns what was answered. */
    JsonNode done(String position, Consumer<ObjectNode> how) {
        var row = onDeskOf(position);
        assertThat(row).as(code + " on the desk of " + position).isNotNull();
        var answer = completed(position, row.path("taskId").asText(), how);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** The same with an output only. */
    Walk did(String position, String output) {
        done(position, b -> b.put("output", output));
        return this;
    }

    Api.Answer completed(String position, String task, Consumer<ObjectNode> how) {
        return StackIT.api(user(position)).post("/api/v1/tasks/" + task + "/completion", body(how));
    }

    /** Something done to the complaint itself: merit, supplements, draft. */
    Api.Answer posted(String position, String what, Consumer<ObjectNode> how) {
        return StackIT.api(user(position))
                .post("/api/v1/desk/" + office + "/complaints/" + code + "/" + what, body(how));
    }

    private String user(String position) {
        return position + "." + office;
    }

    static String body(Consumer<ObjectNode> filled) {
        var body = JSON.createObjectNode();
        filled.accept(body);
        return body.toString();
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
