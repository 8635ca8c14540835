package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.aduan.shared.Clause;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Bagian Organisasi: a fax about an illegal levy, typed in by an officer. */
class BagianOrganisasiStoryIT extends StackIT {

    private static final String OFFICE = "bagian-organisasi";

    @Test
    @Clause({"001:kategori-2", "001:layanan-2", "001:penerimaan-7"})
    void answersAFaxAboutALevy() {
        var walk = Walk.recorded(OFFICE, "petugas-pengaduan", "FAX", BagianOrganisasiStoryIT::levy);

        walk.did("petugas-pengaduan", "Tercatat");
        walk.done("kepala-bagian", b -> b.put("output", "Disposisi").put("note", "Periksa hari ini"));
        walk.did("petugas-pengaduan", "Hasil telaah");
        walk.done("petugas-pengaduan", b -> b.put("text", "Uang sudah dikembalikan dan staf diperiksa."));
        assertThat(walk.done("kepala-bagian", b -> {}).path("agenda").textValue())
                .isNotBlank();
        walk.done("petugas-pengaduan", b -> {});
        walk.done("petugas-pengaduan", b -> b.put("channel", "FAX").put("note", "Difaks pukul 10.40"));

        assertThat(walk.tracked().toString()).contains("dinyatakan oleh petugas");
    }

    @Test
    @Clause("001:penerimaan-7")
    void tellsTheReporterOnEveryNamedChannelKnownForThisPerson() throws Exception {
        var address = "warsini-" + Walk.key() + "@contoh.example";
        var walk = Walk.recorded(OFFICE, "petugas-pengaduan", "FAX", taken -> {
            levy(taken);
            taken.withObject("/said/identity").put("email", address);
        });
        var complaint = walk.onDeskOf("petugas-pengaduan").path("complaint").path("id");

        eventually("the notice is mailed", () -> !mail().to(address).isEmpty());
        assertThat(mail().to(address)).hasSize(1);
        assertThat(mail().to(address).getFirst().getContent().toString())
                .contains(walk.code(), "proses pengaduan dalam proses penyelesaian");
        assertThat(told(complaint)).containsExactlyInAnyOrder("LETTER", "WHATSAPP", "SMS");
    }

    @Test
    @Clause("001:penerimaan-7")
    void leavesOutTheChannelsOnWhichNothingIsKnownOfThisPerson() {
        var walk = Walk.recorded(OFFICE, "petugas-pengaduan", "FAX", taken -> {
            levy(taken);
            taken.withObject("/said/identity").put("phone", "").put("email", "warsini@contoh.example");
        });

        assertThat(told(walk.onDeskOf("petugas-pengaduan").path("complaint").path("id")))
                .containsExactly("LETTER");
    }

    /** The channels on which somebody is still to tell the reporter by hand. */
    private static List<String> told(JsonNode complaint) {
        return inHouse(
                "kab-mojokerto/" + OFFICE,
                "select channel from follow_up where complaint = ? and kind = 'NOTICE'",
                UUID.fromString(complaint.asText()));
    }

    @Test
    void keepsWhoeverApprovesFromWriting() {
        var walk = Walk.recorded(OFFICE, "petugas-pengaduan", "FAX", BagianOrganisasiStoryIT::levy);
        walk.did("petugas-pengaduan", "Tercatat");
        walk.did("kepala-bagian", "Disposisi");
        walk.did("petugas-pengaduan", "Hasil telaah");

        var answer = walk.posted("kepala-bagian", "draft", b -> b.put("text", "Ditulis oleh Kepala Bagian sendiri."));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("code").asText()).isEqualTo("reply.approver-does-not-draft");
    }

    private static void levy(ObjectNode taken) {
        ((ObjectNode) taken.path("said")).put("category", "pungutan");
        taken.put("kind", "OVERSIGHT");
    }
}
