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
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;

/** A test through a browser, at the width of a phone or of a desk. One browser for all classes; every page has its own cookies. */
abstract class BrowserIT extends StackIT {

    /** CSS pixels. */
    static final int PHONE = 360;

    static final int DESK = 1280;

    /** Milliseconds a page is waited for. */
    private static final int PATIENCE = 15_000;

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Browser BROWSER = launched();
    private static final Map<String, String> SIGNED_IN = new ConcurrentHashMap<>();

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

    /** Opens a page that needs somebody, as that person, e.g. {@code camat.kecamatan-sooko}, who signs in once a run. */
    Page openAs(String user, String path, int width) {
        var options = new Browser.NewContextOptions();
        var page = window(width, SIGNED_IN.containsKey(user) ? options.setStorageState(SIGNED_IN.get(user)) : options);
        page.navigate(portalUrl() + path);
        if (page.locator("#username").isVisible()) {
            signIn(page, user);
            SIGNED_IN.put(user, page.context().storageState());
        }
        return page;
    }

    /** Fills the sign-on's form in and waits for the portal. */
    static void signIn(Page page, String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(password());
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(portalUrl()));
    }

    private Page window(int width, Browser.NewContextOptions options) {
        var context = BROWSER.newContext(
                options.setViewportSize(width, 900).setLocale("id-ID").setTimezoneId("Asia/Jakarta"));
        contexts.add(context);
        var page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
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

    /**
     * What is wrong with a page at the width of a desk and of a phone: breaches of WCAG 2.2 A and AA, also in what is folded
     * away; something wider than the window; a word without its text. Keeps both pictures.
     */
    List<String> wrong(Page page, String name) {
        var wrong = new ArrayList<String>();
        for (int width : List.of(DESK, PHONE)) {
            page.setViewportSize(width, 900);
            picture(page, name + "-" + width);
        }
        page.evaluate("document.querySelectorAll('details').forEach(folded => folded.open = true)");
        for (int width : List.of(DESK, PHONE)) {
            page.setViewportSize(width, 900);
            breaches(page).forEach(b -> wrong.add("%s at %d px: %s".formatted(name, width, b)));
            int wide = (int) page.evaluate("document.documentElement.scrollWidth");
            if (wide > width) {
                wrong.add("%s is %d px wide at %d px".formatted(name, wide, width));
            }
        }
        if (page.content().contains("⟦")) {
            wrong.add(name + " misses a word: " + page.content().replaceAll("(?s).*(⟦[^⟧]*⟧).*", "$1"));
        }
        return wrong;
    }

    private static List<String> breaches(Page page) {
        return new AxeBuilder(page)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(v -> v.getId() + ": " + v.getHelp() + " at "
                                + v.getNodes().stream()
                                        .map(n -> String.valueOf(n.getTarget()))
                                        .toList())
                        .toList();
    }

    /** Asserts that nothing is wrong with a page and that the browser has nothing to say about it. */
    void assertSound(Page page, String name) {
        assertThat(wrong(page, name)).isEmpty();
        assertThat(consoleErrors()).as("console of %s", page.url()).isEmpty();
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
