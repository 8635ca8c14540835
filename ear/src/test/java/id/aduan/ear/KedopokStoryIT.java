package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Clause;
import org.junit.jupiter.api.Test;

/** Kecamatan Kedopok: a visitor without a copy of the identity card, completed later, answered against the receipt. */
class KedopokStoryIT extends StackIT {

    private static final String OFFICE = "kecamatan-kedopok";

    @Test
    @Clause({"004:2.2", "004:3.2", "004:3.3", "004:3.4", "004:3.5", "004:3.6", "004:3.7", "004:3.8", "004:3.9"})
    void handsTheAnswerOverAgainstTheReceipt() {
        var walk = Walk.recorded(OFFICE, "petugas", "WALK_IN", taken -> taken.put("readBack", true));
        assertThat(walk.state()).isEqualTo("AWAITING_SUPPLEMENT");
        assertThat(walk.posted("petugas", "supplements", b -> b.put("identityDocumentSeen", true))
                        .status())
                .isEqualTo(200);

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
        walk.done("petugas", b -> b.put("place", "Odner 3, rak 2"));

        assertThat(walk.state()).isEqualTo("CLOSED");
    }

    @Test
    @Clause("004:2.2")
    void neverRefusesAnIncompleteComplaint() {
        var walk = Walk.recorded(OFFICE, "petugas", "WALK_IN", taken -> {});

        assertThat(walk.tracked().path("missing").toString()).contains("ktp");
        assertThat(walk.tracked().path("waitsUntil").asText()).isNotEmpty();
    }
}
