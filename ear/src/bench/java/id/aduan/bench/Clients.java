package id.aduan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;

/** Several clients that do the same deed over and over side by side, each with its own connection to what it asks. */
final class Clients {

    /** One deed. Returns whether it succeeded. */
    interface Deed {
        boolean done() throws Exception;
    }

    private record Tally(List<Long> nanos, int errors) {}

    private Clients() {}

    /** So many deeds of one client. */
    static Timing times(int times, Deed deed) throws Exception {
        long began = System.nanoTime();
        var tally = new int[1];
        var nanos = new ArrayList<Long>();
        for (int i = 0; i < times; i++) {
            tally[0] += one(deed, nanos);
        }
        return timing(List.of(new Tally(nanos, tally[0])), began);
    }

    /** As many deeds as so many clients manage in these seconds. */
    static Timing together(int clients, double seconds, IntFunction<Deed> deeds) throws Exception {
        long began = System.nanoTime();
        long end = began + (long) (seconds * 1e9);
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var work = new ArrayList<Callable<Tally>>();
            for (int client = 0; client < clients; client++) {
                var deed = deeds.apply(client);
                work.add(() -> until(end, deed));
            }
            var tallies = new ArrayList<Tally>();
            for (var done : threads.invokeAll(work)) {
                tallies.add(done.get());
            }
            return timing(tallies, began);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Tally until(long end, Deed deed) throws Exception {
        var nanos = new ArrayList<Long>();
        int errors = 0;
        while (System.nanoTime() < end) {
            errors += one(deed, nanos);
        }
        return new Tally(nanos, errors);
    }

    private static int one(Deed deed, List<Long> nanos) throws Exception {
        long began = System.nanoTime();
        if (deed.done()) {
            nanos.add(System.nanoTime() - began);
            return 0;
        }
        return 1;
    }

    private static Timing timing(List<Tally> tallies, long began) {
        double seconds = (System.nanoTime() - began) / 1e9;
        var nanos = tallies.stream()
                .flatMap(t -> t.nanos().stream())
                .mapToLong(Long::longValue)
                .toArray();
        return Timing.of(nanos, tallies.stream().mapToInt(Tally::errors).sum(), seconds);
    }
}
