package id.aduan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What names may not be: empty suffixes, getters on our own types, a mocking framework. */
class WordsTest {

    private static final Pattern EMPTY_SUFFIX =
            Pattern.compile("\\w+(Service|Manager|Helper|Utils?|Impl|Info|Data|DTO|Control)\\.java");

    /** Methods others prescribe (the server, Hibernate, JDBC) keep the names they prescribe. */
    private static final Pattern GETTER =
            Pattern.compile("(?m)^(?!.*@Override)\\s+public\\s+(?!static)[\\w<>\\[\\], ?@.]+\\s+get[A-Z]\\w*\\(");

    private static final Pattern OVERRIDDEN = Pattern.compile("@Override\\s+public[^{;]*");

    @Test
    void noTypeEndsInAWordThatSaysNothing() {
        assertThat(ProjectFiles.ending(".java").stream()
                        .filter(file -> EMPTY_SUFFIX
                                .matcher(file.getFileName().toString())
                                .matches())
                        .map(ProjectFiles::name))
                .isEmpty();
    }

    /** The beans of pages are asked by the expression language, which knows properties by getters only. */
    @Test
    void noMethodOfTheKernelBeginsWithGet() {
        assertThat(ProjectFiles.mainSources().stream()
                        .filter(file -> !file.startsWith(ProjectFiles.ROOT.resolve("web")))
                        .filter(file -> GETTER.matcher(OVERRIDDEN
                                        .matcher(ProjectFiles.read(file))
                                        .replaceAll(""))
                                .find())
                        .map(ProjectFiles::name))
                .isEmpty();
    }

    @Test
    void noModuleBringsAMockingFramework() {
        assertThat(Stream.of("pom.xml", "ejb/pom.xml", "web/pom.xml", "ear/pom.xml")
                        .filter(pom -> Pattern.compile("mockito|easymock|jmock|powermock|mockk|jmockit")
                                .matcher(ProjectFiles.read(ProjectFiles.ROOT.resolve(pom)))
                                .find()))
                .isEmpty();
    }
}
