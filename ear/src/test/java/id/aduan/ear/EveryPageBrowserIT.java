package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every page there is, as citizens and officers see it: on a phone and a desk, in light and dark, with something on it. */
class EveryPageBrowserIT extends BrowserIT {

    private static final String OFFICE = "kecamatan-sooko";

    private final List<String> wrong = new ArrayList<>();

    @Test
    void citizensPagesAreSound() {
        var running = Walk.filed(OFFICE, Walk::named);
        var unnamed = Walk.filed(
                OFFICE, said -> said.put("text", "Dimintai uang di loket 2").put("unnamed", true));
        var pages = new LinkedHashMap<String, String>();
        pages.put("beranda", "/");
        pages.put("cari", "/?cari=ktp");
        pages.put("cari-kosong", "/?cari=xyzzy");
        pages.put("kantor-sooko", "/kantor/kecamatan-sooko");
        pages.put("kantor-dispendukcapil", "/kantor/dispendukcapil");
        pages.put("kantor-kranggan", "/kantor/kecamatan-kranggan");
        pages.put("lapor-kantor", "/lapor");
        pages.put("lapor-masalah", "/lapor/bagian-organisasi");
        pages.put("tanda-terima", "/tanda-terima/" + running.code());
        pages.put("tanda-terima-tanpa-nama", "/tanda-terima/" + unnamed.code());
        pages.put("lacak", "/lacak");
        pages.put("lacak-ditangani", "/lacak/" + running.code());
        pages.put("lacak-menunggu", "/lacak/" + incomplete().code());
        pages.put("lacak-tak-dikenal", "/lacak?kode=7K4M-Q2XR-9TD");
        pages.put("cara-mengadu", "/cara-mengadu");
        pages.put("kerahasiaan", "/kerahasiaan");
        pages.put("aksesibilitas", "/aksesibilitas");

        lookAt(open("/", DESK), pages);
    }

    @Test
    void receivingOfficersPagesAreSound() {
        var unnamed = Walk.filed(
                OFFICE, said -> said.put("text", "Dimintai uang di loket 2").put("unnamed", true));
        var running = Walk.filed(OFFICE, Walk::named);
        var sending = Walk.filed(OFFICE, Walk::named).did("petugas-pengaduan", "Tercatat");
        sending.did("camat", "Disposisi").did("kasi-pelayanan", "Telaah");
        sending.done("kasi-pelayanan", b -> b.put("text", "Yth. Bapak/Ibu pelapor\n\nSurat Anda sudah selesai."));
        sending.done("camat", b -> {});
        sending.done("petugas-pengaduan", b -> {});
        var pages = new LinkedHashMap<String, String>();
        pages.put("meja", "/meja");
        pages.put("meja-aduan", "/meja/aduan/" + running.code());
        pages.put("meja-aduan-tanpa-nama", "/meja/aduan/" + unnamed.code());
        pages.put("meja-surat-kirim", "/meja/surat/" + sending.code());
        pages.put("meja-surat-belum", "/meja/surat/" + running.code());
        pages.put("meja-catat", "/meja/catat");
        pages.put("meja-catat-datang", "/meja/catat?saluran=WALK_IN");
        pages.put("meja-catat-lapor", "/meja/catat?saluran=NATIONAL_LAPOR");
        pages.put("meja-buku", "/meja/buku");
        pages.put("meja-buku-cari", "/meja/buku?cari=xyzzy");
        pages.put("meja-ketidakhadiran", "/meja/ketidakhadiran");
        pages.put("meja-kantor", "/meja/kantor");
        pages.put("meja-audit", "/meja/audit/" + sending.code());

        lookAt(openAs("petugas-pengaduan." + OFFICE, "/meja", DESK), pages);
    }

    @Test
    void otherOfficersPagesAreSound() {
        var drafting = Walk.filed(OFFICE, Walk::named).did("petugas-pengaduan", "Tercatat");
        var directing = "/meja/aduan/" + drafting.code();
        lookAt(
                openAs("camat." + OFFICE, "/meja", DESK),
                Map.of("meja-aduan-perintah", directing, "meja-rekam-jejak", "/meja/rekam-jejak"));
        drafting.did("camat", "Disposisi").did("kasi-pelayanan", "Telaah");
        lookAt(
                openAs("kasi-pelayanan." + OFFICE, "/meja", DESK),
                Map.of("meja-surat-tulis", "/meja/surat/" + drafting.code()));
        drafting.done("kasi-pelayanan", b -> b.put("text", "Yth. Bapak/Ibu pelapor\n\nSurat Anda sudah selesai."));
        lookAt(openAs("camat." + OFFICE, "/meja", DESK), Map.of("meja-surat-paraf", "/meja/surat/" + drafting.code()));
        lookAt(
                openAs("petugas.kecamatan-kedopok", "/meja", DESK),
                Map.of("meja-aduan-menunggu", "/meja/aduan/" + incomplete().code()));
        lookAt(openAs("admin.kab-mojokerto", "/wilayah", DESK), Map.of("wilayah", "/wilayah"));
    }

    @Test
    void pagesAreSoundInTheDark() {
        var running = Walk.filed(OFFICE, Walk::named);
        var pages = new LinkedHashMap<String, String>();
        pages.put("gelap-beranda", "/");
        pages.put("gelap-lapor", "/lapor/kecamatan-sooko");
        pages.put("gelap-lacak", "/lacak/" + running.code());

        lookAt(openDark("/", DESK), pages);
    }

    @Test
    void anAddressThatLeadsNowhereSaysWhereToGo() {
        for (var nowhere :
                List.of("/tidak-ada", "/kantor/tidak-ada", "/lacak/7K4M-Q2XR-9TD", "/tanda-terima/7K4M-Q2XR-9TD")) {
            var page = open(nowhere, PHONE);
            wrong.addAll(wrong(page, "tak-ada" + nowhere.replace('/', '-')));
            assertThat(page.locator("main form").count())
                    .as("ways on from " + nowhere)
                    .isPositive();
        }

        assertThat(wrong).isEmpty();
        assertThat(consoleErrors()).allMatch(error -> error.contains("404"));
    }

    private static Walk incomplete() {
        return Walk.recorded("kecamatan-kedopok", "petugas", "WALK_IN", taken -> taken.put("readBack", true));
    }

    private void lookAt(Page page, Map<String, String> pages) {
        pages.forEach((name, path) -> {
            page.setViewportSize(DESK, 900);
            var answer = page.navigate(portalUrl() + path);
            if (answer.status() != 200) {
                wrong.add(name + " answers " + answer.status());
            }
            wrong.addAll(wrong(page, name));
        });
        wrong.addAll(consoleErrors());
        assertThat(wrong).isEmpty();
    }
}
