package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Officers of other offices and governments, and people without a token, try every door of the API with ids that exist. */
class WallsOutsideIT extends StackIT {

    private static final List<String> STRANGERS = List.of(
            "camat.kecamatan-kranggan",
            "camat.kecamatan-kedopok",
            "kepala-dinas.dispendukcapil",
            "admin.kota-mojokerto");

    @Test
    void showsNobodyElseTheTask() {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);
        var task = walk.onDeskOf("petugas-pengaduan").path("taskId").asText();

        for (var stranger : STRANGERS) {
            assertThat(api(stranger).get("/api/v1/tasks/" + task).status())
                    .as(stranger)
                    .isBetween(403, 404);
            assertThat(api(stranger)
                            .post("/api/v1/tasks/" + task + "/completion", "{\"output\":\"x\"}")
                            .status())
                    .as(stranger)
                    .isBetween(403, 404);
        }
        assertThat(walk.onDeskOf("petugas-pengaduan")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"merit", "supplements", "draft"})
    void letsNobodyElseTouchTheComplaint(String what) {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);
        var body = what.equals("merit")
                ? "{\"wellFounded\":true,\"grounds\":\"ada\"}"
                : what.equals("draft") ? "{\"text\":\"x\"}" : "{\"text\":\"x\",\"identityDocumentSeen\":true}";

        for (var stranger : STRANGERS) {
            for (var office : List.of("kecamatan-sooko", "kecamatan-kranggan", "dispendukcapil")) {
                var path = "/api/v1/desk/" + office + "/complaints/" + walk.code() + "/" + what;
                assertThat(api(stranger).post(path, body).status())
                        .as(stranger + " " + path)
                        .isBetween(403, 404);
            }
        }
    }

    @Test
    void recordsNothingInAnotherOffice() {
        var body = "{\"said\":{\"text\":\"x\"},\"channel\":\"WALK_IN\"}";

        for (var stranger : STRANGERS) {
            assertThat(api(stranger)
                            .post("/api/v1/desk/kecamatan-sooko/complaints", body)
                            .status())
                    .as(stranger)
                    .isBetween(403, 404);
        }
    }

    @Test
    void opensNoForeignPage() {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);
        var id = walk.onDeskOf("petugas-pengaduan").path("complaint").path("id").asText();

        for (var stranger : STRANGERS) {
            for (var page : List.of("/meja/aduan/", "/meja/audit/", "/meja/surat/", "/office/evidence/")) {
                for (var what : List.of(walk.code(), id)) {
                    var answer = api(stranger).get(page + what);
                    assertThat(answer.status()).as(stranger + " " + page + what).isBetween(400, 404);
                    assertThat(answer.text()).doesNotContain("Surat keterangan saya belum jadi");
                }
            }
        }
    }

    @Test
    void listsNoForeignWork() {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);

        for (var stranger : STRANGERS.subList(0, 3)) {
            assertThat(api(stranger).get("/api/v1/worklist").text()).doesNotContain(walk.code());
            assertThat(api(stranger).get("/api/v1/worklist?of=others").text()).doesNotContain(walk.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meja", "/meja/buku", "/meja/catat", "/meja/kantor", "/wilayah"})
    void leadsTheUnknownToTheSignOn(String path) {
        assertThat(api().send(r -> r.uri(java.net.URI.create(portalUrl() + path))
                                .setHeader("Accept", "text/html")
                                .GET())
                        .status())
                .as(path)
                .isIn(302, 303);
    }

    @Test
    void asksForATokenOfItsOwnRealm() {
        var forged = new Api(portalUrl(), "eyJhbGciOiJub25lIn0.eyJzdWIiOiJjYW1hdCJ9.");

        assertThat(forged.get("/api/v1/worklist").status()).isEqualTo(401);
    }
}
