package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortalAnswersIT extends StackIT {

    @Test
    void listsOfficesToEverybody() {
        var answer = api().get("/api/v1/offices");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("kecamatan-sooko", "dispendukcapil", "kecamatan-kedopok");
    }

    @Test
    void showsWorkToOfficersOnly() {
        assertThat(api().get("/api/v1/worklist").status()).isEqualTo(401);
        assertThat(api("camat.kecamatan-sooko").get("/api/v1/worklist").status())
                .isEqualTo(200);
    }

    @Test
    void saysNothingOfTheServerBehindIt() {
        var headers = api().get("/").headers().map();

        assertThat(headers).doesNotContainKeys("server", "x-powered-by", "Server", "X-Powered-By");
    }

    @Test
    void runsAsARoleThatOwnsNothing() throws SQLException {
        try (var app = app();
                var ask = app.prepareStatement(
                        "select count(*) from pg_class where pg_get_userbyid(relowner) = current_user");
                var answer = ask.executeQuery()) {
            answer.next();

            assertThat(answer.getInt(1)).isZero();
        }
    }

    @Test
    void losesNothingAcknowledgedWhenThePowerFails() throws SQLException {
        try (var owner = owner();
                var ask = owner.createStatement();
                var answer = ask.executeQuery("""
                        select name, setting from pg_settings
                        where name in ('fsync', 'synchronous_commit', 'full_page_writes')
                        """)) {
            var settings = new HashMap<String, String>();
            while (answer.next()) {
                settings.put(answer.getString(1), answer.getString(2));
            }
            assertThat(settings).isEqualTo(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));
        }
    }
}
