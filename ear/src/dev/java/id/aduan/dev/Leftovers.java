package id.aduan.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Ends what an earlier run in the same data directory left behind when it was killed. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Leftovers() {}

    /** Notes a process by number and birth: a number alone may belong to somebody else by the time it is read. */
    static void note(ProcessHandle process, Path file) throws IOException {
        Files.writeString(file, process.pid() + " " + birth(process));
    }

    /** Ends noted processes with their descendants, then a database that still serves this directory. Returns how many. */
    static int stop(Path data) throws IOException {
        int stopped = 0;
        for (var note : notes(data)) {
            var process = noted(note);
            if (process.isPresent()) {
                end(process.get());
                stopped++;
            }
            Files.delete(note);
        }
        var postmaster = postmaster(data.resolve("pg"));
        if (postmaster.isPresent()) {
            interrupt(postmaster.get());
            stopped++;
        }
        return stopped;
    }

    private static List<Path> notes(Path data) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(f -> f.toString().endsWith(".pid")).toList();
        }
    }

    private static Optional<ProcessHandle> noted(Path note) throws IOException {
        var words = Files.readString(note).strip().split(" ");
        if (words.length != 2) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(words[0])).filter(p -> birth(p).equals(words[1]));
    }

    private static String birth(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static void end(ProcessHandle process) {
        var all = Stream.concat(Stream.of(process), process.descendants()).toList();
        process.destroy();
        if (!ended(process)) {
            all.forEach(ProcessHandle::destroyForcibly);
        }
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private static Optional<ProcessHandle> postmaster(Path database) throws IOException {
        var file = database.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var number = Files.readAllLines(file).stream().findFirst().orElse("0").strip();
        return ProcessHandle.of(Long.parseLong(number))
                .filter(p -> p.info().command().orElse("").endsWith("postgres"));
    }

    /** PostgreSQL's fast shutdown is SIGINT, which Java cannot send. */
    private static void interrupt(ProcessHandle postmaster) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid()))
                    .start()
                    .waitFor();
            if (!ended(postmaster)) {
                new ProcessBuilder("kill", "-QUIT", Long.toString(postmaster.pid()))
                        .start()
                        .waitFor();
                ended(postmaster);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (java.util.concurrent.TimeoutException | java.util.concurrent.ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
