package id.aduan.ear;

import java.util.regex.Pattern;

/** A story that officers press page by page. */
abstract class DeskBrowserIT extends BrowserIT {

    static final String ANSWER = "Yth. Bapak/Ibu pelapor\n\nSurat keterangan Anda sudah selesai dan dapat diambil.";

    private static final Pattern DRAFTED = Pattern.compile("Draf diserahkan|Naskah tersimpan");

    static Tab named(Tab tab) {
        return tab.pick("f:named", "yes")
                .type("f:name", "Warsini")
                .type("f:address", "Dusun Japan RT 2")
                .type("f:phone", "0812-3456-7890");
    }

    Tab desk(String officer, String code) {
        return new Tab(openAs(officer, "/meja/aduan/" + code, DESK));
    }

    /** Does the open step with the output the procedure suggests. */
    Tab step(String officer, String code) {
        return desk(officer, code).press("step:done").shows("Tersimpan.");
    }

    Tab letter(String officer, String code) {
        return new Tab(openAs(officer, "/meja/surat/" + code, DESK));
    }

    static void draft(Tab tab, String code, String text) {
        tab.go("/meja/surat/" + code)
                .type("draft:text", text)
                .press("draft:handIn")
                .shows(DRAFTED);
    }

    /** The code on the page that says a complaint was recorded. */
    static String recorded(Tab tab) {
        return tab.page().locator("main .kode").first().innerText().strip();
    }
}
