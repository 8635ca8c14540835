package id.aduan.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Resident memory of processes, as the system counts it. Where it can say (Linux), a page that several processes share is
 * counted once, divided among them; elsewhere it is counted for each.
 */
public final class Footprint {

    private static final long KIBI = 1024;
    private static final String SHARED_ONCE = "smaps_rollup";

    private Footprint() {}

    /** Lets every JVM among them give back what only its start needed. Best effort: a JVM that does not listen keeps it. */
    static void trim(Stream<ProcessHandle> processes) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        processes
                .filter(p -> p.info().command().orElse("").endsWith("/java"))
                .parallel()
                .forEach(p -> {
                    order(jcmd, p, "GC.run");
                    order(jcmd, p, "System.trim_native_heap");
                });
    }

    private static void order(String jcmd, ProcessHandle process, String word) {
        try {
            var order = new ProcessBuilder(jcmd, Long.toString(process.pid()), word);
            order.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            order.start().waitFor();
        } catch (IOException e) {
            // It stays as large as it is.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Bytes of all, 0 for those that have ended. */
    public static long bytes(Stream<ProcessHandle> processes) {
        return processes
                .mapToLong(ProcessHandle::pid)
                .distinct()
                .map(Footprint::bytes)
                .sum();
    }

    /** Whether a page that several processes share is counted once. */
    static boolean countsSharedOnce() {
        return Files.isReadable(Path.of("/proc/self", SHARED_ONCE));
    }

    private static long bytes(long pid) {
        try {
            var about = Path.of("/proc/" + pid, SHARED_ONCE);
            return KIBI * (Files.isReadable(about) ? proportional(Files.readString(about)) : asked(pid));
        } catch (IOException e) {
            return 0;
        }
    }

    /** KiB in what the kernel writes about a process: its own pages and its part of the shared ones. */
    static long proportional(String about) {
        return about.lines()
                .filter(l -> l.startsWith("Pss:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                .sum();
    }

    private static long asked(long pid) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
        try (var out = ps.getInputStream()) {
            var words = new String(out.readAllBytes(), StandardCharsets.US_ASCII).strip();
            return words.isEmpty() ? 0 : Long.parseLong(words);
        }
    }
}
