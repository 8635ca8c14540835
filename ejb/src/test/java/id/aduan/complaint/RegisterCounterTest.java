package id.aduan.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.infra.persistence.Wiring;
import id.aduan.intake.RealOffices;
import id.aduan.shared.Actor;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The counter over the real database, each book its own, as the portal's role. */
class RegisterCounterTest {

    private static final OfficeId OFFICE = RealOffices.named("sooko");

    private final Wiring wiring = new Wiring();
    private final String book = "buku-" + UUID.randomUUID();

    private <T> T inTransaction(Function<RegisterCounter, T> deed) {
        return wiring.in(
                new Scope.OfficeScope(OFFICE),
                new Actor.Machine("test"),
                () -> deed.apply(wiring.of(RegisterCounter.class)));
    }

    private int next() {
        return inTransaction(counter -> counter.next(OFFICE, book, 2026));
    }

    /** All at the same moment. */
    private static <T> List<T> together(int how, Callable<T> deed) throws InterruptedException, ExecutionException {
        var ready = new CountDownLatch(how);
        try (var threads = Executors.newFixedThreadPool(how)) {
            var done = IntStream.range(0, how)
                    .mapToObj(i -> threads.submit(() -> {
                        ready.countDown();
                        ready.await();
                        return deed.call();
                    }))
                    .toList();
            var answers = new java.util.ArrayList<T>();
            for (Future<T> one : done) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    @Test
    void fiftyFirstOnesAtOnceGetOneToFifty() throws Exception {
        wiring.of(RegisterCounter.class);
        assertThat(together(50, this::next))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void countsPastTenThousandWithoutGap() {
        var last = inTransaction(counter -> IntStream.range(0, 10_001)
                .map(i -> counter.next(OFFICE, book, 2026))
                .reduce((before, after) -> after == before + 1 ? after : -1)
                .orElseThrow());
        assertThat(last).isEqualTo(10_001);
        assertThat(next()).isEqualTo(10_002);
    }

    @Test
    void aNumberRolledBackIsGivenAgain() {
        next();
        assertThatThrownBy(() -> inTransaction(counter -> {
                    counter.next(OFFICE, book, 2026);
                    throw new IllegalStateException("rolled back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(next()).isEqualTo(2);
    }

    @Test
    void everySecondOneRolledBackLeavesNoGap() throws Exception {
        wiring.of(RegisterCounter.class);
        var kept = together(20, () -> {
            try {
                return inTransaction(counter -> {
                    int number = counter.next(OFFICE, book, 2026);
                    if (Thread.currentThread().threadId() % 2 == 0) {
                        throw new IllegalStateException("rolled back");
                    }
                    return number;
                });
            } catch (IllegalStateException rolledBack) {
                return 0;
            }
        });
        var given = kept.stream().filter(number -> number > 0).sorted().toList();
        assertThat(given)
                .isEqualTo(IntStream.rangeClosed(1, given.size()).boxed().toList());
    }

    @Test
    void everyYearAndEveryBookBeginsWithOne() {
        next();
        int nextYear = inTransaction(counter -> counter.next(OFFICE, book, 2027));
        int otherBook = inTransaction(counter -> counter.next(OFFICE, book + "-lain", 2026));
        assertThat(List.of(nextYear, otherBook)).containsExactly(1, 1);
    }
}
