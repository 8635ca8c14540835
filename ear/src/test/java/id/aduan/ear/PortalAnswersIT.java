package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Clause;
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
    @Clause({"002:nomor", "002:tanggal-revisi", "002:disahkan", "002:langkah-8", "002:pencatatan"})
    void showsKranggansSheetWithItsBlanksAndWhereItsDecisionLeads() {
        var page = api().get("/kantor/kecamatan-kranggan").text();

        assertThat(page)
                .contains("065/SOP/ /417.515/2019", "Juni 2019", "RACHMI WIDJAJATI. S.Sos. MM", "19700113 198903 2 003")
                .contains("Diversi penyelesaian masalah hukum sebelum ke Kepolisian", "Pencatatan dan pendataan")
                .contains("Bila mendapatkan penyelesaian: ke langkah 10")
                .contains("Bila tidak mendapatkan penyelesaian: ke langkah 9");
    }

    @Test
    @Clause({"003:uraian-2", "003:pengaduan-1", "004:2.2", "000:syarat-1"})
    void saysEachRequirementOnceAndWhatIsNotCertainYet() {
        var dispendukcapil = api().get("/kantor/dispendukcapil").text();

        assertThat(dispendukcapil)
                .contains("Petugas Pengaduan memverifikasi kebenaran tentang pengaduan yang masuk")
                .contains("perlu dipastikan", "07.30–12.00 dan 13.00–16.00", "anggapan")
                .containsOnlyOnce("Adanya permasalahan yang dikeluhkan")
                .doesNotContain("https://wa.me/628113202060");
        assertThat(api().get("/kantor/kecamatan-sooko").text()).containsOnlyOnce("Identitas yang jelas, meliputi");
        assertThat(api().get("/kantor/kecamatan-kedopok").text())
                .containsOnlyOnce("Foto copy Identitas pemohon (KTP-el)")
                .contains("wajib bila datang langsung atau lewat surat");
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
