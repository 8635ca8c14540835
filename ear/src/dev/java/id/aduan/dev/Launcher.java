package id.aduan.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The run command's program: starts the parts, says where they are, and stops them on Ctrl-C, TERM or when Maven is gone. */
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

    public static void main(String[] words) throws IOException, InterruptedException {
        ROOT.setLevel(Level.SEVERE);
        var console = new Console(System.nanoTime());
        var options = Options.ofThisProcess();
        var problem = options.built("run.problem");
        Files.deleteIfExists(problem);
        try {
            new Launcher(options, console).run();
        } catch (Problem e) {
            end(problem, e.getMessage());
        } catch (RuntimeException | Error e) {
            e.printStackTrace();
            end(
                    problem,
                    "This was not foreseen (%s): see the lines above and %s."
                            .formatted(e, options.data().resolve("log")));
        }
    }

    /** Maven reads the sentence from the file and says it last, with an exit code that is not 0. */
    private static void end(Path problem, String sentence) throws IOException {
        Files.writeString(problem, "Aduan did not start. " + sentence);
        System.exit(1);
    }

    private void run() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        ProcessHandle.current().parent().ifPresent(p -> p.onExit().thenRun(() -> System.exit(1)));
        console.say("Starting Aduan with its data in " + options.data());
        stack.start();
        fileSamples();
        Footprint.trim(processes());
        new Welcome(options, console).print(stack.seconds(), stack.firstPage(), Footprint.bytes(processes()));
        watch();
        new CountDownLatch(1).await();
    }

    private Stream<ProcessHandle> processes() {
        var self = ProcessHandle.current();
        return Stream.concat(Stream.concat(Stream.of(self), self.parent().stream()), stack.handles());
    }

    private void fileSamples() throws InterruptedException {
        var mark = options.data().resolve("samples.filed");
        if (options.isSet(Option.DB_URL) || Files.exists(mark) || !"true".equals(options.text(Option.SAMPLES))) {
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
        long began = System.nanoTime();
        stack.stop();
        console.plain(String.format(Locale.ROOT, "Stopped in %.1f s.", (System.nanoTime() - began) / 1e9));
    }
}
