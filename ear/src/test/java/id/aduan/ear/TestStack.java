package id.aduan.ear;

import id.aduan.dev.Option;
import id.aduan.dev.Options;
import id.aduan.dev.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;

/** A stack for tests: begins empty, listens on ports of its own, keeps its data under the build directory. */
final class TestStack {

    /** Added to every default port. */
    private static final int AWAY = 20_000;

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final String TENANTS = "tenants";

    private TestStack() {}

    /** The offices' files of that stack: a copy, so that a test may change them. */
    static Path tenants(Stack stack) {
        return stack.options().data().resolve(TENANTS);
    }

    /** A stack of that name, not yet started; what an earlier run left in its directory is gone. */
    static Stack empty(String name) {
        var data = ROOT.resolve("ear/target/it").resolve(name);
        var given = new EnumMap<Option, String>(Option.class);
        given.put(Option.ROOT, ROOT.toString());
        given.put(Option.DATA, data.toString());
        for (var port : new Option[] {
            Option.HTTP_PORT,
            Option.MANAGEMENT_PORT,
            Option.KEYCLOAK_PORT,
            Option.MAIL_PORT,
            Option.SMTP_PORT,
            Option.IMAP_PORT
        }) {
            given.put(port, Integer.toString(new Options(new EnumMap<>(Option.class)).number(port) + AWAY));
        }
        given.put(Option.DB_PORT, "25432");
        given.put(Option.TENANTS, data.resolve(TENANTS).toString());
        var stack = new Stack(new Options(given), line -> System.out.println("  " + line));
        stack.endLeftovers();
        forget(data);
        copy(ROOT.resolve(TENANTS), data.resolve(TENANTS));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop"));
        return stack;
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forget(Path data) {
        if (!Files.exists(data)) {
            return;
        }
        try (var files = Files.walk(data)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
