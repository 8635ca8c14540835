package id.aduan.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A process of ours: in a session of its own, so that Ctrl-C reaches it through us only; its output in a file; its number
 * noted in the data directory, so that a later start finds it should we be killed.
 */
final class Child {

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final Process process;
    private final Path log;
    private final Path note;

    private Child(Process process, Path log, Path note) {
        this.process = process;
        this.log = log;
        this.note = note;
    }

    /** Starts a command. Effects: truncates {@code <data>/log/<name>.log}, writes {@code <data>/<name>.pid}. */
    static Child start(String name, Path data, Map<String, String> environment, List<String> command) {
        try {
            var log = Files.createDirectories(data.resolve("log")).resolve(name + ".log");
            var words = new ArrayList<String>();
            if (Files.isExecutable(SETSID)) {
                words.add(SETSID.toString());
            }
            words.addAll(command);
            var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("MALLOC_ARENA_MAX", "2");
            builder.environment().putAll(environment);
            var process = builder.start();
            process.getOutputStream().close();
            var note = data.resolve(name + ".pid");
            Leftovers.note(process.toHandle(), note);
            return new Child(process, log, note);
        } catch (IOException e) {
            throw new Problem("%s could not be started (%s): see whether the disk is full and the build complete."
                    .formatted(name, e.getMessage()));
        }
    }

    boolean lives() {
        return process.isAlive();
    }

    Path log() {
        return log;
    }

    Process process() {
        return process;
    }

    Stream<ProcessHandle> handles() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants());
    }

    /** Waits for its end. Returns its exit code. */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to end, waits some seconds, then ends it and all it started. */
    void stop() {
        var all = handles().toList();
        process.destroy();
        try {
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill(all);
    }

    /** Ends it and all it started at once, as a power failure would. */
    void kill() {
        kill(handles().toList());
    }

    private void kill(List<ProcessHandle> all) {
        all.forEach(ProcessHandle::destroyForcibly);
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            // A stale note does no harm: the next start compares the process' birth.
        }
    }
}
