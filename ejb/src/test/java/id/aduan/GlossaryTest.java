package id.aduan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary is executed, not hung up: what it says is in the code is there, under that name. */
class GlossaryTest {

    /** {@code `package.Type`} or {@code `package.Type.MEMBER`}, as the last column of a row names code. */
    private static final Pattern NAMED = Pattern.compile("`([a-z]+)\\.([A-Z][A-Za-z]+)(?:\\.([A-Za-z_]+))?`");

    private static final String GLOSSARY = ProjectFiles.read(ProjectFiles.ROOT.resolve("ejb/GLOSSARY.md"));

    @Test
    void everyTypeTheGlossaryNamesExists() {
        var types = types();
        assertThat(named().filter(name -> !types.contains(name))).isEmpty();
    }

    @Test
    void everyMemberTheGlossaryNamesStandsInItsType() {
        assertThat(NAMED.matcher(GLOSSARY)
                        .results()
                        .filter(name -> name.group(3) != null)
                        .filter(name -> !Pattern.compile("\\b" + name.group(3) + "\\b")
                                .matcher(ProjectFiles.read(ProjectFiles.ROOT.resolve(
                                        "ejb/src/main/java/id/aduan/" + name.group(1) + "/" + name.group(2) + ".java")))
                                .find())
                        .map(name -> name.group()))
                .isEmpty();
    }

    @Test
    void everyFeatureHasItsWordsInTheGlossary() {
        var spoken = named().map(name -> name.substring(0, name.indexOf('.'))).collect(Collectors.toSet());
        var features = Arrays.stream(ProjectFiles.ROOT
                        .resolve("ejb/src/main/java/id/aduan")
                        .toFile()
                        .list((folder, name) -> !name.contains(".") && !name.equals("infra")))
                .toList();
        assertThat(spoken).containsAll(features);
    }

    private static Stream<String> named() {
        return NAMED.matcher(GLOSSARY).results().map(name -> name.group(1) + "." + name.group(2));
    }

    private static Set<String> types() {
        return ProjectFiles.ending(".java").stream()
                .map(file -> file.getParent().getFileName() + "."
                        + file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }
}
