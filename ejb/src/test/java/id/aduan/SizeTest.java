package id.aduan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Nothing grows past what can be read at once. The limits are those of the code we admire, measured. */
class SizeTest {

    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 25;
    private static final int PARAMETERS = 5;
    private static final int PAGE_LINES = 150;
    private static final int PACKAGE_CLASSES = 30;
    private static final Pattern CLASS = Pattern.compile("(?m)^(public |final |abstract )*class ");

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        assertThat(longerThan(FILE_LINES, ".java")).isEmpty();
    }

    @Test
    void noPageIsLongerThanAHundredAndFiftyLines() {
        assertThat(longerThan(PAGE_LINES, ".xhtml")).isEmpty();
    }

    @Test
    void noMethodIsLongerThanTwentyFiveLinesOrTakesMoreThanFiveParameters() throws IOException {
        var findings = new ArrayList<String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        var units = files.getJavaFileObjectsFromPaths(ProjectFiles.ending(".java"));
        var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
        var positions = Trees.instance(task).getSourcePositions();
        for (CompilationUnitTree unit : task.parse()) {
            new MethodSizes(unit, positions, findings).scan(unit, null);
        }
        assertThat(findings).isEmpty();
    }

    /** Values, outcomes and enumerations are the words of a package and may be many; what acts must stay few. */
    @Test
    void noPackageHasMoreClassesThatActThanItsReaderRemembers() {
        Map<Path, Long> classes = ProjectFiles.mainSources().stream()
                .filter(file -> CLASS.matcher(ProjectFiles.read(file)).find())
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        assertThat(classes.entrySet().stream()
                        .filter(counted -> counted.getValue() > PACKAGE_CLASSES)
                        .map(counted -> counted.getKey().getFileName() + " has " + counted.getValue()))
                .isEmpty();
    }

    private static Stream<String> longerThan(int limit, String ending) {
        return ProjectFiles.ending(ending).stream()
                .filter(file -> lines(file) > limit)
                .map(file -> ProjectFiles.name(file) + " has " + lines(file) + " lines");
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final class MethodSizes extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> findings;

        MethodSizes(CompilationUnitTree unit, SourcePositions positions, List<String> findings) {
            this.unit = unit;
            this.positions = positions;
            this.findings = findings;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                long lines = line(positions.getEndPosition(unit, method.getBody()))
                        - line(positions.getStartPosition(unit, method.getBody()))
                        - 1;
                require(lines <= METHOD_LINES, method, lines + " lines");
            }
            require(
                    mayTakeMore(method) || method.getParameters().size() <= PARAMETERS,
                    method,
                    method.getParameters().size() + " parameters");
            return super.visitMethod(method, nothing);
        }

        /** A value has as many components as it has, an overridden method and a table's row what others prescribe. */
        private boolean mayTakeMore(MethodTree method) {
            return method.getName().contentEquals("<init>")
                    || method.getModifiers().getAnnotations().stream()
                            .map(annotation -> annotation.getAnnotationType().toString())
                            .anyMatch(name -> name.equals("Override") || name.equals("ParameterizedTest"));
        }

        private void require(boolean fits, Tree method, String what) {
            if (!fits) {
                findings.add(ProjectFiles.name(Path.of(unit.getSourceFile().toUri())) + ":"
                        + line(positions.getStartPosition(unit, method)) + " has a method of " + what);
            }
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
