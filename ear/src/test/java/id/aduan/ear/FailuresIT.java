package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What goes wrong in real offices: two hands on one button, a killed server, a sign-on and a mail server that are down. */
class FailuresIT extends StackIT {

    @Test
    void letsOneOfTwoHandsPressTheButton() throws Exception {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);
        var task = walk.onDeskOf("petugas-pengaduan").path("taskId").asText();
        Callable<Integer> press = () -> walk.completed("petugas-pengaduan", task, b -> b.put("output", "Tercatat"))
                .status();
        try (var hands = Executors.newFixedThreadPool(2)) {
            var pressed = hands.invokeAll(List.of(press, press));
            assertThat(List.of(pressed.get(0).get(), pressed.get(1).get())).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void losesNothingWhenTheServerIsKilledBetweenTwoSteps() {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);
        walk.did("petugas-pengaduan", "Tercatat");

        stack().killPortal();
        stack().revivePortal();

        assertThat(walk.state()).isEqualTo("IN_PROGRESS");
        assertThat(walk.onDeskOf("camat").path("step").path("no").asText()).isEqualTo("2");
        walk.did("camat", "Disposisi");
    }

    @Test
    void letsCitizensFileAndFollowWhileTheSignOnIsDown() {
        stack().stopSignOn();
        try {
            var walk = Walk.filed("dispendukcapil", Walk::named);
            assertThat(walk.state()).isEqualTo("IN_PROGRESS");
            assertThat(api().get("/").status()).isEqualTo(200);
        } finally {
            stack().reviveSignOn();
        }
        assertThat(api("operator.dispendukcapil").get("/api/v1/worklist").status())
                .isEqualTo(200);
    }

    @Test
    void sendsLaterWhatAMailServerDidNotTake() throws Exception {
        var address = "warsini-" + Walk.key() + "@contoh.example";
        mail().breakDown();
        try {
            var walk = Walk.filed("kecamatan-sooko", said -> {
                Walk.named(said);
                said.withObject("/identity").put("email", address);
            });
            assertThat(walk.state()).isEqualTo("IN_PROGRESS");
            eventually("the courier tried and noted it", () -> failed() > 0);
        } finally {
            mail().recover();
        }

        eventually("the receipt arrived", () -> {
            sendAgainNow();
            return !mail().to(address).isEmpty();
        });
    }

    private static int failed() {
        try (var app = app()) {
            asCourier(app);
            try (var ask = app.prepareStatement(
                            "select count(*) from outbox where state = 'WAITING' and last_error <> ''");
                    var answer = ask.executeQuery()) {
                answer.next();
                return answer.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the pause before the next attempt be over. */
    private static void sendAgainNow() {
        try (var app = app()) {
            asCourier(app);
            try (var update = app.prepareStatement("update outbox set due_at = now() where state = 'WAITING'")) {
                update.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void asCourier(Connection app) throws SQLException {
        try (var set = app.prepareStatement("select set_config('aduan.courier', 'on', false)")) {
            set.execute();
        }
    }
}
