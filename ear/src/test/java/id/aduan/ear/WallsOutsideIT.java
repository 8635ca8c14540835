package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Officers of other offices and governments, and people without a token, try every door of the API with ids that exist. */
class WallsOutsideIT extends StackIT {

    private static final String OWNER = "petugas-pengaduan.kecamatan-sooko";
    private static final String ADMIN_ELSEWHERE = "admin.kota-mojokerto";
    private static final String SECRET = "Surat keterangan saya belum jadi";
    private static final List<String> STRANGERS = List.of(
            "camat.kecamatan-kranggan", "camat.kecamatan-kedopok", "kepala-dinas.dispendukcapil", ADMIN_ELSEWHERE);

    @Test
    void showsNobodyElseTheTask() {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);
        var task = walk.onDeskOf("petugas-pengaduan").path("taskId").asText();

        for (var stranger : STRANGERS) {
            assertThat(api(stranger).get("/api/v1/tasks/" + task).status())
                    .as(stranger)
                    .isIn(403, 404);
            assertThat(api(stranger)
                            .post("/api/v1/tasks/" + task + "/completion", "{\"output\":\"x\"}")
                            .status())
                    .as(stranger)
                    .isIn(403, 404);
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
                        .isIn(403, 404);
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
                    .isIn(403, 404);
        }
    }

    @Test
    void opensNoForeignPage() {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);
        var id = walk.onDeskOf("petugas-pengaduan").path("complaint").path("id").asText();

        for (var page : List.of("/meja/aduan/", "/meja/audit/", "/meja/surat/")) {
            assertThat(api(OWNER).get(page + walk.code()).status()).as(page).isEqualTo(200);
            for (var stranger : STRANGERS) {
                for (var what : List.of(walk.code(), id)) {
                    refused(stranger, page + what);
                    refused(stranger, page + what + "?kantor=kab-mojokerto/kecamatan-sooko");
                }
            }
        }
    }

    @Test
    void handsOutNoForeignEvidence() {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);
        assertThat(Uploads.to(walk, Uploads.file("bukti.txt", "Kuitansi loket 2"))
                        .status())
                .isEqualTo(201);
        var file = Pattern.compile("/office/evidence/[0-9a-f-]{36}")
                .matcher(api(OWNER).get("/meja/aduan/" + walk.code()).text())
                .results()
                .findFirst()
                .orElseThrow()
                .group();

        assertThat(api(OWNER).get(file).text()).isEqualTo("Kuitansi loket 2");
        for (var stranger : STRANGERS) {
            var answer = api(stranger).get(file);
            assertThat(answer.status()).as(stranger).isEqualTo(404);
            assertThat(answer.text()).doesNotContain("Kuitansi");
        }
    }

    @Test
    void listsNoForeignWork() {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);

        for (var stranger : STRANGERS) {
            for (var list : List.of(
                    "/api/v1/worklist",
                    "/api/v1/worklist?of=others",
                    "/meja?kantor=kab-mojokerto/kecamatan-sooko",
                    "/meja/buku?cari=" + walk.code(),
                    "/meja/buku?kantor=kab-mojokerto/kecamatan-sooko&cari=" + walk.code())) {
                var link = list.startsWith("/api") ? walk.code() : "/meja/aduan/" + walk.code();
                assertThat(api(stranger).get(list).text())
                        .as(stranger + " " + list)
                        .doesNotContain(link, SECRET, "Kecamatan Sooko");
            }
        }
        assertThat(api(OWNER).get("/meja/buku?cari=" + walk.code()).text())
                .contains("/meja/aduan/" + walk.code(), SECRET);
    }

    @Test
    void leadsAdministratorsIntoTheirOwnGovernmentOnly() {
        assertThat(api("admin.kab-mojokerto").get("/wilayah").text()).contains("Kecamatan Sooko");
        assertThat(api(ADMIN_ELSEWHERE).get("/wilayah").text())
                .contains("Kecamatan Kranggan")
                .doesNotContain("Kecamatan Sooko", "Dinas Kependudukan");
        refused("camat.kecamatan-sooko", "/wilayah");
    }

    @Test
    void countsNothingForOthers() {
        var board = "/api/v1/regions/kab-mojokerto/board";

        assertThat(api().get(board).status()).isEqualTo(401);
        assertThat(api("camat.kecamatan-sooko").get(board).status()).isEqualTo(403);
        assertThat(api(ADMIN_ELSEWHERE).get(board).status()).isEqualTo(403);
        assertThat(api(ADMIN_ELSEWHERE).get(board).text()).doesNotContain("Sooko");
    }

    /** An administrator has no desk and is led to the own government's page. */
    private static void refused(String stranger, String page) {
        var answer = api(stranger).get(page);
        if (answer.status() == 302) {
            assertThat(stranger).isEqualTo(ADMIN_ELSEWHERE);
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).endsWith("/wilayah"));
        } else {
            assertThat(answer.status()).as(stranger + " " + page).isIn(403, 404);
        }
        assertThat(answer.text()).doesNotContain(SECRET);
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
