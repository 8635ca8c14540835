package id.aduan.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page being shown: its words derive from its path, {@code portal/file.xhtml} reads {@code portal.file.…}.
 */
@Named
@RequestScoped
public class Page {

    @Inject
    private Words words;

    /** {@code portal.file} for {@code /portal/file.xhtml}; error pages are {@code errorpages.404} and so on. */
    public String getKey() {
        String path = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return path.replaceFirst("^/(WEB-INF/)?", "")
                .replaceFirst("\\.xhtml$", "")
                .replace('/', '.');
    }

    /** A word of this page: {@code #{page.word('title')}}, with arguments {@code #{page.word('found', n)}}. */
    public String word(String name, Object... arguments) {
        return words.of(getKey() + "." + name, arguments);
    }

    /** A part of a page that is only to be read. */
    public record Section(String title, List<String> paragraphs, List<String> items) {}

    /** The numbered sections of this page: words {@code section.1}, {@code section.1.p1}, {@code section.1.i1} and so on. */
    public List<Section> getSections() {
        return numbered(getKey() + ".section.")
                .map(key -> new Section(words.get(key), texts(key + ".p"), texts(key + ".i")))
                .toList();
    }

    private List<String> texts(String prefix) {
        return numbered(prefix).map(words::get).toList();
    }

    private Stream<String> numbered(String prefix) {
        return IntStream.iterate(1, i -> i + 1).mapToObj(i -> prefix + i).takeWhile(words::containsKey);
    }

    /**
     * What stands in the browser's tab. After a refused form it begins with the number of errors and after a deed with
     * what was done, so that a screen reader says so at once.
     *
     * @param own the page's own words, where they depend on what is shown; else its word {@code title}
     */
    public String titled(@Nullable String own) {
        String title = own == null || own.isBlank() ? word("title") : own;
        List<FacesMessage> said = FacesContext.getCurrentInstance().getMessageList();
        long wrong = said.stream()
                .filter(message -> message.getSeverity().getOrdinal() >= FacesMessage.SEVERITY_ERROR.getOrdinal())
                .count();
        String named = words.of("ui.title", title);
        if (wrong > 0) {
            return words.of("ui.errors", wrong) + ": " + named;
        }
        return said.isEmpty() ? named : said.getFirst().getSummary() + " " + named;
    }
}
