package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
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
}
