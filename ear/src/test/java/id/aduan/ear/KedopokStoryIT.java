package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Clause;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/** Kecamatan Kedopok: a visitor without a copy of the identity card, completed later, answered against the receipt. */
class KedopokStoryIT extends StackIT {

    private static final String OFFICE = "kecamatan-kedopok";

    @Test
    @Clause({"004:2.2", "004:3.2", "004:3.3", "004:3.4", "004:3.5", "004:3.6", "004:3.7", "004:3.8", "004:3.9"})
    void handsTheAnswerOverAgainstTheReceipt() {
        var yesterday = OffsetDateTime.now(ZoneOffset.ofHours(7)).minusDays(1).truncatedTo(ChronoUnit.MINUTES);
        var walk = Walk.recorded(OFFICE, "petugas", "WALK_IN", taken -> taken.put("readBack", true)
                .put("receivedAt", yesterday.toString())
                .put("backdateReason", "Dicatat di buku loket kemarin"));
        assertThat(OffsetDateTime.parse(walk.tracked().path("receivedAt").asText()))
                .isEqualTo(yesterday);
        assertThat(walk.tracked().path("dueAt").isNull()).isTrue();
        assertThat(walk.state()).isEqualTo("AWAITING_SUPPLEMENT");
        assertThat(walk.posted("petugas", "supplements", b -> b.put("identityDocumentSeen", true))
                        .status())
                .isEqualTo(200);

        assertThat(walk.tracked().path("dueAt").textValue()).isNotBlank();

        handedOver(walk);
        var archive = walk.done("petugas", b -> b.put("place", "Odner 3, rak 2"));

        assertThat(walk.state()).isEqualTo("CLOSED");
        assertThat(api("camat." + OFFICE)
                        .get("/api/v1/tasks/" + archive.path("taskId").asText())
                        .json()
                        .path("output")
                        .asText())
                .isEqualTo("Odner 3, rak 2");
    }

    /** From the complete file to the answer in the visitor's hand, after one wrong receipt. */
    private static void handedOver(Walk walk) {
        walk.did("petugas", "Berkas lengkap").did("petugas", "Tanda terima").did("petugas", "Buku pengaduan");
        walk.did("kasi-pelayanan", "Telaahan");
        walk.posted("kasi-pelayanan", "draft", b -> b.put("text", "Berkas Anda sudah ditemukan."));
        walk.done("camat", b -> b.put("output", "Naskah jawaban"));
        walk.done("petugas", b -> {});
        var handOver = walk.onDeskOf("petugas").path("taskId").asText();
        assertThat(walk.completed("petugas", handOver, b -> b.put("channel", "WALK_IN")
                                .put("receiptCode", "7K4M-Q2XR-9TD"))
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("reply.wrong-receipt-code");
        walk.done("petugas", b -> b.put("channel", "WALK_IN").put("receiptCode", walk.code()));
    }

    @Test
    @Clause("004:3.6")
    void recordsAnAnswerGivenFaceToFaceWithoutALetter() {
        var walk = complete();
        walk.did("petugas", "Berkas lengkap").did("petugas", "Tanda terima").did("petugas", "Buku pengaduan");
        walk.did("kasi-pelayanan", "Telaahan");
        assertThat(walk.posted("camat", "answer-in-person", b -> b.put("words", "Dijelaskan di loket."))
                        .status())
                .isEqualTo(204);

        walk.did("camat", "Jawaban lisan").did("petugas", "Dicatat").did("petugas", "Diterima pemohon");
        assertThat(walk.state()).isEqualTo("ANSWERED");
        walk.done("petugas", b -> b.put("place", "Odner 3, rak 2"));
        assertThat(walk.state()).isEqualTo("CLOSED");
    }

    @Test
    @Clause("004:3.4")
    void entersTheComplaintInItsBookThoughAnAnswerIsDraftedAlready() {
        var walk = complete();
        assertThat(walk.posted("kasi-pelayanan", "draft", b -> b.put("text", "Berkas Anda sudah ditemukan."))
                        .status())
                .isEqualTo(204);

        walk.did("petugas", "Berkas lengkap").did("petugas", "Tanda terima");
        var entered = walk.done("petugas", b -> b.put("output", "Buku pengaduan"));
        assertThat(entered.path("next").path("no").asText()).isEqualTo("3.5");
    }

    /** A visitor who brought the copy of the identity card. */
    private static Walk complete() {
        return Walk.recorded(OFFICE, "petugas", "WALK_IN", taken -> taken.put("readBack", true)
                .put("identityDocumentSeen", true));
    }

    @Test
    @Clause("004:2.2")
    void neverRefusesAnIncompleteComplaint() {
        var walk = Walk.recorded(OFFICE, "petugas", "WALK_IN", taken -> {});

        assertThat(walk.tracked().path("missing").toString()).contains("ktp");
        assertThat(walk.tracked().path("waitsUntil").textValue()).isNotBlank();
    }
}
