package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Clause;
import org.junit.jupiter.api.Test;

/** Kecamatan Kranggan: ten steps of deliberation, with two ways to end. */
class KrangganStoryIT extends StackIT {

    private static final String OFFICE = "kecamatan-kranggan";

    @Test
    @Clause({"002:langkah-1", "002:langkah-2", "002:langkah-3", "002:langkah-7", "002:langkah-8", "002:langkah-10"})
    void settlesAQuarrelInTenSteps() {
        var walk = untilReport();

        var next = walk.done(
                "kasi-trantib", b -> b.put("output", "Hasil musyawarah").put("decision", "selesai"));

        assertThat(next.path("next").path("no").asText()).isEqualTo("10");
        walk.did("kasi-trantib", "Hasil musyawarah");
        assertThat(walk.state()).isEqualTo("CLOSED");
    }

    @Test
    @Clause("002:langkah-9")
    void handsBackToTheLawWhatWasNotSettled() {
        var walk = untilReport();

        var next = walk.done(
                "kasi-trantib", b -> b.put("output", "Hasil musyawarah").put("decision", "tidak-selesai"));

        assertThat(next.path("next").path("no").asText()).isEqualTo("9");
        walk.did("camat", "Proses Jalur Hukum");
        assertThat(walk.state()).isEqualTo("HANDED_BACK");
        assertThat(walk.tracked().toString()).contains("sesuai hukum");
    }

    @Test
    @Clause("002:langkah-8")
    void asksHowTheDeliberationEnded() {
        var walk = untilReport();
        var task = walk.onDeskOf("kasi-trantib").path("taskId").asText();

        var answer = walk.completed("kasi-trantib", task, b -> b.put("output", "Hasil musyawarah"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("code").asText()).isEqualTo("handling.decision-missing");
    }

    private static Walk untilReport() {
        var walk =
                Walk.recorded(OFFICE, "petugas-pelayanan", "WALK_IN", taken -> taken.put("accompaniedBy", "Lurah Meri")
                        .put("readBack", true));
        walk.did("camat", "Aduan diterima Camat");
        walk.done("camat", b -> b.put("to", "kasi-trantib").put("note", "Tangani"));
        walk.did("kasi-trantib", "Aduan ditelaah");
        walk.did("kasi-trantib", "Para pihak dipanggil");
        walk.did("kasi-trantib", "Para pihak datang ke Kecamatan");
        return walk.did("kasi-trantib", "Permasalahan dimusyawarahkan");
    }
}
