package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public contract field by field: what programs may rely on, and the one shape of every refusal. */
class ContractFieldsIT extends StackIT {

    private static final String SOOKO = "/api/v1/offices/kecamatan-sooko";

    @Test
    void describesEveryAddressAndNoOther() {
        var described = api().get("/openapi?format=JSON").json();

        assertThat(names(described.path("paths")))
                .containsExactlyInAnyOrder(
                        "/api/v1/regions",
                        "/api/v1/regions/{region}/board",
                        "/api/v1/offices",
                        "/api/v1/offices/{office}",
                        "/api/v1/offices/{office}/complaints",
                        "/api/v1/complaints/{trackingCode}",
                        "/api/v1/complaints/{trackingCode}/evidence",
                        "/api/v1/complaints/{trackingCode}/supplements",
                        "/api/v1/worklist",
                        "/api/v1/tasks/{id}",
                        "/api/v1/tasks/{id}/completion",
                        "/api/v1/desk/{office}/complaints",
                        "/api/v1/desk/{office}/complaints/{code}/merit",
                        "/api/v1/desk/{office}/complaints/{code}/supplements",
                        "/api/v1/desk/{office}/complaints/{code}/draft",
                        "/api/v1/desk/{office}/complaints/{code}/answer-in-person");
    }

    @Test
    void answersAFilingWithItsNumbersAndItsPromise() {
        var receipt = api().post(SOOKO + "/complaints", Walk.body(Walk::named), Walk.key())
                .json();

        assertThat(names(receipt))
                .containsExactlyInAnyOrder(
                        "trackingCode",
                        "registerNumber",
                        "office",
                        "state",
                        "receivedAt",
                        "dueAt",
                        "dueExplained",
                        "missing",
                        "receiptUrl",
                        "trackingUrl",
                        "repeated");
        assertThat(receipt.path("office").textValue()).isEqualTo("kecamatan-sooko");
        assertThat(receipt.path("registerNumber").textValue()).matches("[0-9]{4,}/20[0-9]{2}");
        assertThat(receipt.path("receiptUrl").textValue())
                .isEqualTo(portalUrl() + "/tanda-terima/"
                        + receipt.path("trackingCode").textValue());
        assertThat(receipt.path("missing").isArray()).isTrue();
        isLocal(receipt.path("receivedAt"));
    }

    @Test
    void tellsADueTimeWithItsDerivation() {
        var receipt = api().post("/api/v1/offices/dispendukcapil/complaints", Walk.body(Walk::named), Walk.key())
                .json();

        isLocal(receipt.path("dueAt"));
        assertThat(receipt.path("dueExplained").textValue()).isNotBlank();
    }

    @Test
    void showsACitizenTheCaseAndNobodysName() {
        var tracked = Walk.filed("kecamatan-sooko", Walk::named).tracked();

        assertThat(names(tracked))
                .containsExactlyInAnyOrder(
                        "trackingCode",
                        "registerNumber",
                        "office",
                        "region",
                        "state",
                        "channel",
                        "receivedAt",
                        "dueAt",
                        "dueExplained",
                        "history",
                        "pauses",
                        "missing",
                        "waitsUntil",
                        "answer",
                        "closedAt");
        assertThat(tracked.path("history").isEmpty()).isFalse();
        tracked.path("history").forEach(line -> isLocal(line.path("at")));
    }

    @Test
    void showsAnOfficerOpenStepsWithTheirDueTimes() {
        var row = Walk.filed("kecamatan-sooko", Walk::named).onDeskOf("petugas-pengaduan");

        assertThat(names(row))
                .contains(
                        "taskId", "trackingCode", "registerNumber", "office", "step", "dueAt", "overdue", "complaint");
        assertThat(names(row.path("step"))).containsExactlyInAnyOrder("no", "activity", "act", "performer");
        assertThat(names(row.path("complaint"))).contains("kind", "category", "state", "receivedAt");
        assertThat(row.path("overdue").isBoolean()).isTrue();
        assertThat(row.path("office").textValue()).isEqualTo("kecamatan-sooko");
        isLocal(row.path("complaint").path("receivedAt"));
        var sheet = api("petugas-pengaduan.kecamatan-sooko")
                .get("/api/v1/tasks/" + row.path("taskId").textValue())
                .json();
        assertThat(sheet.path("task").path("taskId")).isEqualTo(row.path("taskId"));
        assertThat(sheet.path("onTheLetter").booleanValue()).isFalse();
    }

    @Test
    void showsAdministratorsCountsOfTheirOffices() {
        var before = sooko();
        Walk.filed("kecamatan-sooko", Walk::named);
        var after = sooko();

        assertThat(names(after)).containsExactlyInAnyOrder("office", "name", "open", "dueToday", "overdue", "states");
        assertThat(after.path("open").asInt()).isEqualTo(before.path("open").asInt() + 1);
        assertThat(after.path("states").path("IN_PROGRESS").asInt())
                .isEqualTo(before.path("states").path("IN_PROGRESS").asInt() + 1);
    }

    private static JsonNode sooko() {
        var board = api("admin.kab-mojokerto").get("/api/v1/regions/kab-mojokerto/board");
        assertThat(board.status()).as(board.text()).isEqualTo(200);
        isLocal(board.json().path("at"));
        assertThat(board.text()).contains("bagian-organisasi", "dispendukcapil").doesNotContain("kranggan");
        return elements(board.json().path("offices"))
                .filter(office -> office.path("office").asText().equals("kecamatan-sooko"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /api/v1/worklist                             | 401 | sign-in
            GET    | /api/v1/tasks/019ab000-0000-7000-8000-000000000000 | 401 | sign-in
            GET    | /api/v1/regions/kab-mojokerto/board          | 401 | sign-in
            POST   | /api/v1/desk/kecamatan-sooko/complaints      | 401 | sign-in
            GET    | /api/v1/tidak-ada                            | 404 | no-such-address
            GET    | /api/tidak-ada                               | 404 | no-such-address
            GET    | /api/v1/complaints/7K4M-Q2XR-9TD             | 404 | unknown-code
            DELETE | /api/v1/regions                              | 405 | method-not-allowed
            POST   | /api/v1/offices                              | 405 | method-not-allowed
            """)
    void refusesInOneShape(String method, String path, int status, String code) {
        var refused = api().send(r -> r.uri(URI.create(portalUrl() + path))
                .header("Content-Type", "application/json")
                .method(method, method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody()));

        isProblem(refused, status, code);
    }

    @Test
    void refusesATokenThatIsNotItsOwnInOneShape() {
        isProblem(
                new Api(portalUrl(), "eyJhbGciOiJub25lIn0.eyJzdWIiOiJjYW1hdCJ9.").get("/api/v1/worklist"),
                401,
                "sign-in");
    }

    @Test
    void refusesWhomItIsNotForInOneShape() {
        isProblem(api("camat.kecamatan-sooko").get("/api/v1/regions/kab-mojokerto/board"), 403, "not-permitted");
        isProblem(api("admin.kota-mojokerto").get("/api/v1/regions/kab-mojokerto/board"), 403, "not-your-region");
        isProblem(api("admin.kota-mojokerto").get("/api/v1/worklist"), 403, "no-post");
    }

    @Test
    void refusesAnotherSitesPageInOneShape() {
        var refused = api().send(r -> r.uri(URI.create(portalUrl() + SOOKO + "/complaints"))
                .header("Content-Type", "application/json")
                .header("Origin", "https://lain.example")
                .POST(BodyPublishers.ofString("{\"text\":\"x\"}")));

        isProblem(refused, 403, "not-permitted");
    }

    @Test
    void refusesWhatItDoesNotSpeakInOneShape() {
        isProblem(
                api().send(r -> r.uri(URI.create(portalUrl() + SOOKO + "/complaints"))
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("jalan rusak"))),
                415,
                "media-type");
        isProblem(
                api().send(r -> r.uri(URI.create(portalUrl() + SOOKO))
                        .setHeader("Accept", "text/csv")
                        .GET()),
                406,
                "not-acceptable");
        isProblem(
                api().post(SOOKO + "/complaints", "{\"text\":\"" + "a".repeat(200_000) + "\"}", Walk.key()),
                413,
                "too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"merit", "supplements", "draft", "answer-in-person"})
    void refusesAnEmptyBodyInOneShape(String what) {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);
        var path = "/api/v1/desk/kecamatan-sooko/complaints/" + walk.code() + "/" + what;

        isProblem(api("petugas-pengaduan.kecamatan-sooko").post(path, ""), 400, "malformed-json");
        isProblem(api("petugas-pengaduan.kecamatan-sooko").post(path, "null"), 400, "malformed-json");
    }

    private static void isProblem(Api.Answer refused, int status, String code) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        var problem = refused.json();
        assertThat(names(problem)).containsExactlyInAnyOrder("type", "title", "status", "code", "detail", "arguments");
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").textValue()).isEqualTo(code);
        assertThat(problem.path("type").textValue()).isEqualTo("/masalah/" + code);
        assertThat(problem.path("title").textValue() + problem.path("detail").textValue())
                .doesNotContain("⟦", "{0}");
        if (status == 401) {
            assertThat(refused.headers().firstValue("WWW-Authenticate")).isPresent();
        }
    }

    private static void isLocal(JsonNode time) {
        assertThat(time.textValue()).endsWith("+07:00");
        assertThat(OffsetDateTime.parse(time.textValue())).isNotNull();
    }

    private static List<String> names(JsonNode object) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(object.fieldNames(), 0), false)
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
