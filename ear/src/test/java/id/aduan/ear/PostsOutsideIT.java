package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person's groups at the sign-on open here, and what stays shut and on record; tokens made for others open nothing. */
class PostsOutsideIT extends StackIT {

    private static final String OFFICE = "kab-mojokerto/kecamatan-sooko";
    private static final String RECORD = "/api/v1/desk/" + OFFICE + "/complaints";
    private static final String WALK_IN = "{\"said\":{\"text\":\"x\"},\"channel\":\"WALK_IN\"}";
    private static final Set<String> ALL_ROLES =
            Set.of("officer", "head-of-office", "vault-reader", "tenant-admin", "regency-admin");

    private final Newcomers newcomers = new Newcomers();

    @Test
    void groupsOfPositionsAreMadeOnceHoweverOftenTheyAreAskedFor() {
        var paths =
                new String[] {"/senama/kecamatan/camat", "/senama/kecamatan-kota/camat", "/senama-kota/kecamatan/camat"
                };

        for (int time = 0; time < 3; time++) {
            assertThat(newcomers.provision(Set.of("officer", "vault-reader"), paths))
                    .isTrue();
        }

        for (String path : paths) {
            var group = newcomers.read("/group-by-path" + path);
            assertThat(group.path("path").asText()).isEqualTo(path);
            assertThat(newcomers
                            .read("/groups/" + group.path("id").asText() + "/role-mappings/realm")
                            .findValuesAsText("name"))
                    .containsExactlyInAnyOrder("officer", "vault-reader");
        }
        var senama = newcomers.read("/group-by-path/senama").path("id").asText();
        assertThat(newcomers.read("/groups/" + senama + "/children").findValuesAsText("name"))
                .containsExactlyInAnyOrder("kecamatan", "kecamatan-kota");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kab-mojokerto/kecamatan-soo/camat",
                "/kab-mojokerto/kecamatan-sooko-timur/camat",
                "/kab-mojokerto-timur/kecamatan-sooko/camat",
                "/kab/mojokerto/kecamatan-sooko/camat",
                "/mojokerto/kecamatan-sooko/camat",
                "/kab-mojokerto/camat"
            })
    void aPostWhoseNameReadsAlikeOpensNothingHere(String group) {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);
        var task = walk.onDeskOf("petugas-pengaduan").path("taskId").asText();
        newcomers.provision(ALL_ROLES, group);
        var stranger = new Api(portalUrl(), newcomers.joins("senama" + group.replace('/', '.'), group));

        assertThat(stranger.get("/api/v1/worklist").text()).doesNotContain(walk.code());
        assertThat(stranger.get("/api/v1/tasks/" + task).status()).isBetween(403, 404);
        assertThat(stranger.post(RECORD, WALK_IN).status()).isBetween(403, 404);
        assertThat(stranger.post(RECORD + "/" + walk.code() + "/draft", "{\"text\":\"x\"}")
                        .status())
                .isBetween(403, 404);
    }

    @Test
    void whoeverIsSignedInAndTurnedAwayIsOnRecord() throws SQLException {
        newcomers.provision(Set.of(), "/" + OFFICE + "/tamu");
        var guest = new Api(portalUrl(), newcomers.joins("tamu.tanpa-peran", "/" + OFFICE + "/tamu"));

        assertThat(guest.post(RECORD, WALK_IN).status()).isEqualTo(403);
        assertThat(api("camat.kecamatan-kranggan").post(RECORD, WALK_IN).status())
                .isEqualTo(403);
        assertThat(api("admin.kota-mojokerto").post(RECORD, WALK_IN).status()).isEqualTo(403);

        assertThat(refused())
                .contains(
                        "tamu.tanpa-peran {\"code\":\"not-permitted\",\"door\":\"IntakeDesk.record\"}",
                        "camat.kecamatan-kranggan {\"code\":\"not-your-office\",\"door\":\"IntakeDesk.record\"}",
                        "admin.kota-mojokerto {\"code\":\"not-permitted\",\"door\":\"IntakeDesk.record\"}");
    }

    @Test
    void whoIsNotSignedInFillsNoRecord() throws SQLException {
        int before = refused().size();

        assertThat(api().post(RECORD, WALK_IN).status()).isEqualTo(401);
        assertThat(new Api(portalUrl(), "x.y.z").post(RECORD, WALK_IN).status()).isEqualTo(401);

        assertThat(refused()).hasSize(before);
    }

    @Test
    void aTokenMadeForAnotherApplicationOpensNothing() {
        var console = new Api(portalUrl(), newcomers.token("aduan", "admin-cli", "camat.kecamatan-sooko", password()));

        assertThat(console.get("/api/v1/worklist").status()).isEqualTo(401);
        assertThat(console.post(RECORD, WALK_IN).status()).isEqualTo(401);
    }

    @Test
    void aTokenOfAnotherRealmOpensNothing() {
        var master = new Api(portalUrl(), newcomers.masterToken());

        assertThat(master.get("/api/v1/worklist").status()).isEqualTo(401);
        assertThat(master.post(RECORD, WALK_IN).status()).isEqualTo(401);
    }

    private static List<String> refused() throws SQLException {
        try (var inside = owner()) {
            inside.setAutoCommit(false);
            try (var enter = inside.prepareStatement("select set_config('aduan.office', ?, true)")) {
                enter.setString(1, OFFICE);
                enter.execute();
            }
            try (var select = inside.prepareStatement(
                            "select actor || ' ' || facts from audit_entry where name = 'Refused' and chain = 'kantor'");
                    var rows = select.executeQuery()) {
                var entries = new ArrayList<String>();
                while (rows.next()) {
                    entries.add(rows.getString(1));
                }
                return entries;
            }
        }
    }
}
