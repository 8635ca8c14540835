package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** A test through a browser, at the width of a phone or of a desk. One browser for all classes; every page has its own cookies. */
abstract class BrowserIT extends StackIT {

    /** CSS pixels. */
    static final int PHONE = 360;

    static final int DESK = 1280;

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Browser BROWSER = launched();

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private static Browser launched() {
        var browser = InstalledBrowser.path();
        var options = new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        var playwright = Playwright.create(options);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "close the browser"));
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(browser).setArgs(QUIET));
    }

    /** Opens a page of the portal in a fresh browser window. */
    Page open(String path, int width) {
        var page = window(width, new Browser.NewContextOptions());
        page.navigate(portalUrl() + path);
        return page;
    }

    /** The same where scripts fail. */
    Page openWithoutScript(String path, int width) {
        var page = window(width, new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(portalUrl() + path);
        return page;
    }

    /** The same for eyes that want it dark. */
    Page openDark(String path, int width) {
        var page = window(width, new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
        page.navigate(portalUrl() + path);
        return page;
    }

    /** Opens a page that needs somebody, signing in as that person, e.g. {@code camat.kecamatan-sooko}. */
    Page openAs(String user, String path, int width) {
        var page = open(path, width);
        page.locator("#username").fill(user);
        page.locator("#password").fill(password());
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(portalUrl()));
        return page;
    }

    private Page window(int width, Browser.NewContextOptions options) {
        var context = BROWSER.newContext(
                options.setViewportSize(width, 900).setLocale("id-ID").setTimezoneId("Asia/Jakarta"));
        contexts.add(context);
        var page = context.newPage();
        page.onConsoleMessage(m -> {
            if ("error".equals(m.type())) {
                complaints.add(m.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Errors the browser's console showed since the test began, breaches of the content policy among them. */
    List<String> consoleErrors() {
        return List.copyOf(complaints);
    }

    /** Asserts that axe finds no breach of WCAG 2.2 A or AA, and that nothing is wider than the window. Keeps a picture. */
    void assertAccessible(Page page, String name) {
        var width = page.viewportSize().width;
        picture(page, name + "-" + width);
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze();
        assertThat(found.getViolations().stream()
                        .map(v -> v.getId() + ": " + v.getHelp() + " at "
                                + v.getNodes().stream()
                                        .map(n -> String.valueOf(n.getTarget()))
                                        .toList()))
                .as("axe on %s at %d px", page.url(), width)
                .isEmpty();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", page.url())
                .isLessThanOrEqualTo(width);
    }

    /** Keeps a picture of the whole page in {@code ear/target/screenshots/<name>.png}. */
    void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + ".png"))
                .setFullPage(true));
    }

    @AfterEach
    void closeWindows() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }
}
