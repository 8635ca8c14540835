package id.aduan.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A page in somebody's hands: types, picks and presses by the ids a form gives its fields, and waits for what comes. */
final class Tab {

    private final Page page;
    private final AtomicInteger loads = new AtomicInteger();

    Tab(Page page) {
        this.page = page;
        page.onLoad(loaded -> loads.incrementAndGet());
    }

    Page page() {
        return page;
    }

    Tab go(String path) {
        page.navigate(StackIT.portalUrl() + path);
        return this;
    }

    /** The address without the portal's own part. */
    String path() {
        return page.url().replace(StackIT.portalUrl(), "");
    }

    Tab type(String id, String text) {
        at(id).fill(text);
        return this;
    }

    /** Picks a value of radio buttons or of a list. */
    Tab pick(String id, String value) {
        var radio = page.locator("input[name='%s'][value='%s']".formatted(id, value));
        if (radio.count() > 0) {
            radio.check();
        } else {
            at(id).selectOption(value);
        }
        return this;
    }

    Tab tick(String id) {
        at(id).check();
        return this;
    }

    /** Opens what is folded away, by its words. */
    Tab unfold(String summary) {
        page.locator("summary", new Page.LocatorOptions().setHasText(summary))
                .first()
                .click();
        return this;
    }

    /** Presses a button and waits for the next page. */
    Tab press(String id) {
        return leaving(at(id)::click);
    }

    /** Presses a button that asks once more, and says yes. */
    Tab pressAndConfirm(String id) {
        at(id).click();
        return leaving(() ->
                page.locator(".ui-confirm-dialog .ui-confirmdialog-yes:visible").click());
    }

    /** Does something that leads to another page, and waits for it. */
    Tab leaving(Runnable deed) {
        int before = loads.get();
        deed.run();
        page.waitForCondition(() -> loads.get() > before);
        return this;
    }

    Tab shows(String words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    /** The same where either will do. */
    Tab shows(Pattern words) {
        assertThat(page.locator("body")).containsText(words);
        return this;
    }

    Tab showsNot(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    Locator at(String id) {
        return page.locator("[id='" + id + "']");
    }
}
