package id.aduan.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The run command's program: starts the parts, says where they are, and stops them on Ctrl-C or TERM. */
public final class Launcher {

    private static final Logger ROOT = Logger.getLogger("");

    private final Options options;
    private final Console console;
    private final Stack stack;

    private Launcher(Options options, Console console) {
        this.options = options;
        this.console = console;
        this.stack = new Stack(options, console::say);
    }

    public static void main(String[] words) throws InterruptedException {
        ROOT.setLevel(Level.SEVERE);
        var launcher = new Launcher(Options.ofThisProcess(), Console.ofThisProcess());
        try {
            launcher.run();
        } catch (Problem e) {
            launcher.end(e.getMessage());
        } catch (RuntimeException | Error e) {
            launcher.unforeseen(e);
        }
    }

    private void unforeseen(Throwable e) {
        if (!stack.isStopped()) {
            e.printStackTrace();
            end("This was not foreseen (%s): see the lines above and %s."
                    .formatted(e, options.data().resolve("log")));
        }
    }

    /** The sentence comes last, after everything has stopped. What fails because we are being stopped is no news. */
    private void end(String sentence) {
        if (stack.isStopped()) {
            return;
        }
        stack.stop();
        System.err.println("Aduan did not start. " + sentence);
        System.exit(1);
    }

    private void run() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        double built = console.until(Instant.now());
        console.say("Starting Aduan with its data in " + options.data());
        stack.start();
        fileSamples();
        Footprint.trim(processes());
        new Welcome(options, console).print(built, stack, Footprint.bytes(processes()));
        watch();
        new CountDownLatch(1).await();
    }

    private Stream<ProcessHandle> processes() {
        return Stream.concat(Stream.of(ProcessHandle.current()), stack.handles());
    }

    private void fileSamples() throws InterruptedException {
        var mark = options.data().resolve("samples.filed");
        var own = options.isSet(Option.DB_URL) || options.isSet(Option.KEYCLOAK_URL);
        if (own || Files.exists(mark) || !"true".equals(options.text(Option.SAMPLES))) {
            return;
        }
        console.say("Filing sample complaints");
        try {
            if (Samples.file(options.portalUrl(), options.keycloakUrl())) {
                Files.createFile(mark);
            } else {
                console.say("The portal took no sample complaints.");
            }
        } catch (IOException e) {
            console.say("Sample complaints were not filed: " + e.getMessage());
        }
    }

    private void watch() {
        stack.children().forEach(c -> c.process().onExit().thenRun(() -> {
            if (!stack.isStopped()) {
                console.say(
                        "A part has ended by itself, see %s; the others go on. Ctrl-C, then the run command, starts it again."
                                .formatted(c.log()));
            }
        }));
    }

    private void stop() {
        if (stack.isStopped()) {
            return;
        }
        long began = System.nanoTime();
        stack.stop();
        console.plain(String.format(Locale.ROOT, "Stopped in %.1f s.", (System.nanoTime() - began) / 1e9));
    }
}
