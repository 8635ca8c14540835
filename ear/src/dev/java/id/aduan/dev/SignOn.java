package id.aduan.dev;

import id.aduan.dev.Secrets.Whose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keycloak on the embedded database, with the realm of {@code keycloak-realm/}. */
public final class SignOn {

    private static final Duration WAIT = Duration.ofMinutes(4);
    private static final String MEMORY =
            "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=96M -XX:MaxMetaspaceSize=224m -Xss512k"
                    + " -XX:ReservedCodeCacheSize=48m -Dfile.encoding=UTF-8 -Djava.net.preferIPv4Stack=true"
                    + " -XX:+ExitOnOutOfMemoryError -Xms48m -Xmx200m -XX:MaxHeapFreeRatio=20 -XX:MinHeapFreeRatio=10"
                    + " -XX:-ShrinkHeapInSteps -XX:+IgnoreUnrecognizedVMOptions -XX:+UseCompactObjectHeaders";

    private final Options options;
    private final Secrets secrets;
    private final Child child;

    private SignOn(Options options, Secrets secrets, Child child) {
        this.options = options;
        this.secrets = secrets;
        this.child = child;
    }

    /** Makes the server's optimised build once per checkout; needs no database. Half a minute the first time, then nothing. */
    static void build(Options options) {
        var home = options.built("keycloak");
        var mark = home.resolve("aduan.built");
        if (Files.exists(mark)) {
            return;
        }
        var command = List.of(
                home.resolve("bin/kc.sh").toString(),
                "build",
                "--db=postgres",
                "--cache=local",
                "--health-enabled=false");
        var child = Child.start("keycloak-build", options.data(), environment(options), command);
        try {
            if (child.await() != 0) {
                throw new Problem("The sign-on could not be prepared: see %s, and whether the disk is full."
                        .formatted(child.log()));
            }
            Files.createFile(mark);
        } catch (IOException e) {
            throw new Problem("%s cannot be written: see whether the disk is full.".formatted(mark));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            child.stop();
        }
    }

    /** Starts it and returns at once; {@link #await} waits for it. */
    static SignOn start(Options options, Secrets secrets) {
        var home = options.built("keycloak");
        try {
            var realms = Files.createDirectories(home.resolve("data/import"));
            Files.copy(
                    options.root().resolve("keycloak-realm/aduan-realm.json"),
                    realms.resolve("aduan-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Problem("The realm could not be copied (%s): see whether the build is complete.".formatted(e));
        }
        var environment = environment(options);
        environment.putAll(settings(options, secrets));
        var command = List.of(home.resolve("bin/kc.sh").toString(), "start", "--optimized", "--import-realm");
        return new SignOn(options, secrets, Child.start("keycloak", options.data(), environment, command));
    }

    /** The same sign-on, started again after it was stopped. */
    SignOn again() {
        return start(options, secrets);
    }

    private static Map<String, String> environment(Options options) {
        var environment = new HashMap<String, String>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS", MEMORY);
        environment.put("KC_HTTP_PORT", options.text(Option.KEYCLOAK_PORT));
        return environment;
    }

    private static Map<String, String> settings(Options options, Secrets secrets) {
        return Map.ofEntries(
                Map.entry("KC_DB_URL", "jdbc:postgresql://localhost:" + options.number(Option.DB_PORT) + "/keycloak"),
                Map.entry("KC_DB_USERNAME", "keycloak"),
                Map.entry("KC_DB_PASSWORD", secrets.of(Whose.KEYCLOAK)),
                Map.entry("KC_DB_POOL_MAX_SIZE", "12"),
                Map.entry("KC_DB_POOL_INITIAL_SIZE", "2"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_POOL_MAX_THREADS", "24"),
                Map.entry("KC_HOSTNAME", options.keycloakUrl()),
                Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USER),
                Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.of(Whose.KEYCLOAK_ADMIN)),
                Map.entry("ADUAN_URL", options.portalUrl()),
                Map.entry("ADUAN_CLI_ENABLED", "true"),
                Map.entry("ADUAN_WEB_SECRET", secrets.of(Whose.WEB_CLIENT)),
                Map.entry("ADUAN_KEYCLOAK_PROVISIONER_SECRET", secrets.of(Whose.PROVISIONER_CLIENT)));
    }

    /** Waits until the realm answers. "Listening" in the log comes before that. */
    void await() {
        if (!Http.answers(realm(options), WAIT, child::lives)) {
            throw new Problem("The sign-on %s: see %s, mend what its last lines name, and start again."
                    .formatted(child.lives() ? "did not answer in time" : "ended by itself", child.log()));
        }
    }

    /** Refuses an operator's own sign-on that does not answer. */
    static void demand(Options options) {
        int status = Http.status(realm(options));
        if (status != 200) {
            throw new Problem(
                    "The sign-on at %s has no realm aduan for us (status %d): start it, import keycloak-realm/, or correct -D%s=."
                            .formatted(options.keycloakUrl(), status, Option.KEYCLOAK_URL.key()));
        }
    }

    private static String realm(Options options) {
        return options.keycloakUrl() + "/realms/aduan/.well-known/openid-configuration";
    }

    Child child() {
        return child;
    }

    Stream<ProcessHandle> handles() {
        return child.handles();
    }
}
