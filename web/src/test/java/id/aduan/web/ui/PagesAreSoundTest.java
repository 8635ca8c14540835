package id.aduan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page's text can tell without a server: its words are written, its icons drawn, its limits kept. */
class PagesAreSoundTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final int LONGEST = 150;

    private static final Pattern WORD = Pattern.compile("words(?:\\['([^']+)'\\]|\\.of\\('([^']+)'[,)])");
    private static final Pattern PAGE_WORD = Pattern.compile("page\\.word\\('([^']+)'[,)]");
    private static final Pattern ICON = Pattern.compile("<a:icon name=\"([a-z]+)\"");

    private final Words words = new Words();

    static Stream<Path> pages() throws IOException {
        return Files.walk(WEBAPP).filter(file -> file.toString().endsWith(".xhtml"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void writesEveryWordItShows(Path page) {
        Set<String> shown = new TreeSet<>(found(WORD, page));
        if (!page.startsWith(WEBAPP.resolve("WEB-INF/templates")) && !page.startsWith(WEBAPP.resolve("WEB-INF/tags"))) {
            found(PAGE_WORD, page).forEach(name -> keys(page).forEach(key -> shown.add(key + "." + name)));
        }
        assertThat(shown).allMatch(words::containsKey);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void drawsEveryIconItShows(Path page) {
        Map<String, String> drawn = Icons.parse(text(WEBAPP.resolve("resources/icons.svg")));
        assertThat(found(ICON, page)).allMatch(drawn::containsKey);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void carriesNoStyleAndNoScriptOfItsOwn(Path page) {
        assertThat(text(page))
                .doesNotContainPattern("<[^>]* style=\"|<style|<script(?![^>]* src=)|<[a-z][^>:]* on[a-z]+=\"");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void staysShortEnoughToRead(Path page) {
        assertThat(text(page).lines().count()).isLessThanOrEqualTo(LONGEST);
    }

    @Test
    void keepsPrimeFacesOutOfCitizensPages() throws IOException {
        List<Path> heavy = Files.walk(WEBAPP.resolve("portal"))
                .filter(file -> file.toString().endsWith(".xhtml"))
                .filter(page -> Pattern.compile("<p:|<h:head|<f:ajax|<h:commandLink|<h:button")
                        .matcher(text(page))
                        .find())
                .toList();
        assertThat(heavy).isEmpty();
    }

    /** The pages whose words a file speaks: its own, or those of the pages that include it. */
    private static List<String> keys(Path page) {
        String own = WEBAPP.relativize(page)
                .toString()
                .replace("WEB-INF/", "")
                .replace(".xhtml", "")
                .replace('/', '.');
        if (!page.startsWith(WEBAPP.resolve("WEB-INF")) || page.startsWith(WEBAPP.resolve("WEB-INF/errorpages"))) {
            return List.of(own);
        }
        return List.of(own.replaceFirst("-[a-z-]+$", ""));
    }

    private static Set<String> found(Pattern pattern, Path page) {
        Matcher matcher = pattern.matcher(text(page));
        return matcher.results()
                .map(hit -> Stream.of(hit.group(1), hit.groupCount() > 1 ? hit.group(2) : null)
                        .filter(name -> name != null)
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.toSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
