package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes wrong in real offices: two hands on one button, a killed server, a sign-on and a mail server that are down. */
class FailuresIT extends StackIT {

    @Test
    void letsOneOfTwoHandsPressTheButton() throws Exception {
        var walk = Walk.filed("kecamatan-sooko", Walk::named);
        var task = walk.onDeskOf("petugas-pengaduan").path("taskId").asText();
        Callable<Integer> press =
                () -> walk.completed("petugas-pengaduan", task, b -> b.put("output", "Tercatat")).status();
        try (var hands = Executors.newFixedThreadPool(2)) {
            var statuses = hands.invokeAll(List.of(press, press)).stream()
                    .map(f -> f.resultNow())
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 409);
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
        assertThat(api("operator.dispendukcapil").get("/api/v1/worklist").status()).isEqualTo(200);
    }

    @Test
    void sendsLaterWhatAMailServerDidNotTake() throws InterruptedException {
        mail().stop();
        Walk walk;
        try {
            walk = Walk.filed("kecamatan-sooko", said -> {
                Walk.named(said);
                said.withObject("/identity").put("email", "warsini@contoh.example");
            });
            assertThat(walk.state()).isEqualTo("IN_PROGRESS");
        } finally {
            mail().restart();
        }
        eventually("the receipt arrived", () -> mail().received().stream().anyMatch(m -> m.contains(walk.code())));
    }
}
