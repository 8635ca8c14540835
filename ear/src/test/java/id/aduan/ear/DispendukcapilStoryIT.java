package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.aduan.shared.Clause;
import org.junit.jupiter.api.Test;

/** Dispendukcapil: a WhatsApp message read from the handset on a Friday before the break; two hours in office minutes. */
class DispendukcapilStoryIT extends StackIT {

    private static final String OFFICE = "dispendukcapil";

    @Test
    @Clause({"003:waktu", "003:langkah-1"})
    void promisesTwoHoursOfOfficeTimeAcrossTheFridayBreak() {
        var walk = fridayBeforeTheBreak();

        assertThat(walk.tracked().path("dueAt").asText()).isEqualTo("2026-11-20T14:30:00+07:00");
        assertThat(walk.tracked().path("dueExplained").asText()).contains("11.00–11.30");
    }

    @Test
    @Clause({"003:langkah-2", "003:langkah-3", "003:langkah-4", "003:langkah-5", "003:langkah-6", "003:langkah-7"})
    void answersInSevenStepsStatedAsSent() {
        var walk = fridayBeforeTheBreak();
        walk.did("seksi-pengaduan", "Data hasil verifikasi");
        walk.done("seksi-pengaduan", b -> b.put("text", "KTP-el Anda siap diambil."));
        walk.done("kasi", b -> {});
        assertThat(walk.done("kepala-bidang", b -> {}).path("agenda").textValue())
                .isNotBlank();
        walk.done("seksi-pengaduan", b -> {});

        var end = walk.done("operator", b -> b.put("channel", "WHATSAPP").put("note", "Dibalas lewat WA 10.40"));

        assertThat(end.path("procedureEnded").asBoolean()).isTrue();
        assertThat(walk.tracked().toString()).contains("dinyatakan oleh petugas");
    }

    @Test
    @Clause("003:langkah-5")
    void refusesATextThatChangedAfterItsInitials() {
        var walk = fridayBeforeTheBreak();
        walk.did("seksi-pengaduan", "Data hasil verifikasi");
        walk.done("seksi-pengaduan", b -> b.put("text", "KTP-el Anda siap diambil."));
        walk.done("kasi", b -> {});
        walk.done("kepala-bidang", b -> {});
        var check = walk.onDeskOf("seksi-pengaduan").path("taskId").asText();
        walk.posted("seksi-pengaduan", "draft", b -> b.put("text", "KTP-el Anda siap diambil besok."));

        var answer = walk.completed("seksi-pengaduan", check, b -> {});

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("code").asText()).isEqualTo("reply.text-changed-since-initials");
        walk.done("kepala-bidang", b -> {});
        walk.done("seksi-pengaduan", b -> {});
        assertThat(walk.onDeskOf("operator")).isNotNull();
    }

    @Test
    @Clause("003:langkah-2")
    void keepsOthersFromSomebodysStep() {
        var walk = fridayBeforeTheBreak();
        var task = walk.onDeskOf("seksi-pengaduan").path("taskId").asText();

        var answer = walk.completed("operator", task, b -> b.put("output", "Data hasil verifikasi"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("code").asText()).isEqualTo("handling.not-your-step");
        assertThat(answer.json().path("detail").asText()).contains("Seksi Pengaduan");
    }

    private static Walk fridayBeforeTheBreak() {
        return Walk.recorded(OFFICE, "operator", "WHATSAPP", taken -> {
            taken.put("receivedAt", "2026-11-20T11:00:00+07:00").put("backdateReason", "Dibaca dari HP kantor");
            ((ObjectNode) taken.path("said")).put("category", "adminduk");
        });
    }
}
