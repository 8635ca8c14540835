package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Clause;
import org.junit.jupiter.api.Test;

/** Kecamatan Sooko: rules without printed steps; named complaints, and unnamed ones whose ground is judged. */
class SookoStoryIT extends StackIT {

    private static final String OFFICE = "kecamatan-sooko";

    @Test
    @Clause({"000:penerimaan-1", "000:penerimaan-3", "000:penerimaan-7"})
    void answersANamedComplaintFromItsFirstWordToItsLast() {
        var walk = Walk.filed(OFFICE, said -> {
            Walk.named(said);
            said.put("category", "surat-keterangan");
        });

        assertThat(walk.state()).isEqualTo("IN_PROGRESS");
        walk.did("petugas-pengaduan", "Tercatat, tanda terima diberikan");
        walk.done("camat", b -> b.put("to", "kasi-pelayanan").put("note", "Tinjau hari ini"));
        walk.did("kasi-pelayanan", "Surat tertahan di meja");
        walk.done("kasi-pelayanan", b -> b.put("text", "Surat Anda sudah selesai."));
        assertThat(walk.done("camat", b -> {}).path("agenda").textValue()).isNotBlank();
        walk.done("petugas-pengaduan", b -> {});
        walk.done("petugas-pengaduan", b -> b.put("note", "Ditampilkan di halaman lacak"));

        assertThat(walk.tracked().path("answer").path("text").asText()).contains("Surat Anda sudah selesai.");
        walk.done("petugas-pengaduan", b -> b.put("place", "Rak 1, odner 2"));
        assertThat(walk.state()).isEqualTo("CLOSED");
    }

    @Test
    void completesTheStepsOfALetterThatAnAnswerFaceToFaceReplaced() {
        var walk = Walk.filed(OFFICE, Walk::named);
        walk.did("petugas-pengaduan", "Tercatat").did("camat", "Disposisi").did("kasi-pelayanan", "Telaah");
        assertThat(walk.posted("kasi-pelayanan", "answer-in-person", b -> b.put("words", "Dijelaskan lewat telepon."))
                        .status())
                .isEqualTo(204);

        walk.did("kasi-pelayanan", "Tidak perlu surat").did("camat", "Disetujui");
        walk.did("petugas-pengaduan", "Diperiksa").did("petugas-pengaduan", "Sudah dijawab");
        walk.done("petugas-pengaduan", b -> b.put("place", "Rak 1, odner 2"));
        assertThat(walk.state()).isEqualTo("CLOSED");
    }

    @Test
    void letsNobodyElseDraft() {
        var walk = Walk.filed(OFFICE, Walk::named);
        walk.did("petugas-pengaduan", "Tercatat").did("camat", "Disposisi").did("kasi-pelayanan", "Telaah");
        var draft = walk.onDeskOf("kasi-pelayanan").path("taskId").asText();

        var answer = walk.completed("petugas-pengaduan", draft, b -> b.put("text", "Jawaban dari loket."));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("code").asText()).isEqualTo("handling.not-your-step");
    }

    @Test
    @Clause("000:penerimaan-5")
    void letsOnlyTheHeadAndWhoReceivesJudge() {
        var answer = unnamed().posted("kasi-pelayanan", "merit", b -> b.put("wellFounded", true)
                .put("grounds", "Ada kuitansi"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("code").asText()).isEqualTo("not-yours-to-judge");
    }

    @Test
    @Clause("000:penerimaan-5")
    void followsUpAnUnnamedComplaintThatIsWellFounded() {
        var walk = unnamed();

        assertThat(walk.state()).isEqualTo("AWAITING_MERIT");
        assertThat(walk.onDeskOf("petugas-pengaduan")).isNull();
        judged(walk, true, "Foto kuitansi cocok dengan tarif loket 2");
        assertThat(walk.state()).isEqualTo("IN_PROGRESS");
    }

    @Test
    @Clause("000:penerimaan-4")
    void asksForMoreWhereAnUnnamedComplaintIsNotWellFounded() {
        var walk = unnamed();

        judged(walk, false, "Tidak ada keterangan tempat dan waktu.");

        assertThat(walk.state()).isEqualTo("AWAITING_SUPPLEMENT");
        assertThat(walk.tracked().toString()).contains("Tidak ada keterangan tempat dan waktu.");
    }

    @Test
    @Clause("000:penerimaan-5")
    void judgesNothingWithoutGrounds() {
        var answer = unnamed()
                .posted("camat", "merit", b -> b.put("wellFounded", true).put("grounds", " "));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("code").asText()).isEqualTo("grounds-missing");
    }

    private static Walk unnamed() {
        return Walk.filed(OFFICE, said -> said.put("text", "Dimintai uang di loket " + Walk.key())
                .put("unnamed", true));
    }

    private static void judged(Walk walk, boolean wellFounded, String grounds) {
        var answer = walk.posted("petugas-pengaduan", "merit", b -> b.put("wellFounded", wellFounded)
                .put("grounds", grounds));
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }
}
