package id.aduan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Actor;
import id.aduan.shared.Clause;
import id.aduan.tenancy.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgendaBookTest {

    private static final int LETTERS = 60;

    @TempDir
    private static Path folder;

    private LetterWalk walk;

    /** Every third deed fails after it took its number. */
    @Test
    @Clause("003:langkah-5")
    void hasNoGapAndNoDoubleHoweverManyWriteAtOnceAndFail() throws Exception {
        walk = new LetterWalk(folder, "kota-mojokerto", "kecamatan-kranggan");
        List<Callable<List<Integer>>> deeds = IntStream.range(0, LETTERS)
                .<Callable<List<Integer>>>mapToObj(i -> () -> numbered(i % 3 == 0))
                .toList();
        List<Integer> given = new ArrayList<>();
        try (ExecutorService officers = Executors.newFixedThreadPool(8)) {
            for (Future<List<Integer>> deed : officers.invokeAll(deeds)) {
                given.addAll(deed.get());
            }
        }
        int first = given.stream().mapToInt(Integer::intValue).min().orElseThrow();
        int last = first + LETTERS - LETTERS / 3;
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(first, last).boxed().toList());
    }

    private List<Integer> numbered(boolean fails) {
        var scope = new Scope.SystemScope(walk.office(), "test");
        try {
            return List.of(walk.house().in(scope, new Actor.Machine("test"), () -> {
                int number =
                        walk.house().bean(AgendaBook.class).next(walk.office()).number();
                if (fails) {
                    throw new IllegalStateException("rolled back");
                }
                return number;
            }));
        } catch (IllegalStateException rolledBack) {
            return List.of();
        }
    }
}
