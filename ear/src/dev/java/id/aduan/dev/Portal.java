package id.aduan.dev;

import id.aduan.dev.Secrets.Whose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** WildFly with the EAR. Its files are laid out afresh at every start: nothing it writes there is worth keeping. */
public final class Portal {

    private static final Duration WAIT = Duration.ofMinutes(4);
    private static final Duration PAGE_WAIT = Duration.ofSeconds(10);
    /** Beside everything else on one machine: no second compiler, and memory is given back. */
    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms64m",
            "-Xmx448m",
            "-XX:MaxHeapFreeRatio=25",
            "-XX:MinHeapFreeRatio=10",
            "-XX:-ShrinkHeapInSteps",
            "-XX:ReservedCodeCacheSize=80m",
            "-XX:MetaspaceSize=96m",
            "-XX:MaxMetaspaceSize=288m",
            "-Xss512k");
    /** As an operator runs it: see README, "Operating it". */
    private static final List<String> SERVED =
            List.of("-XX:+UseParallelGC", "-Xms1g", "-Xmx1g", "-XX:MetaspaceSize=192m");

    private static final List<String> ALWAYS =
            List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError");

    private static final String REFUSAL = "Caused by: java.lang.IllegalStateException: ";

    /** What the server's own start script opens to it. */
    private static final List<String> OPENED = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/com.sun.net.ssl.internal.ssl=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    private final Options options;
    private final Secrets secrets;
    private final Child child;

    private Portal(Options options, Secrets secrets, Child child) {
        this.options = options;
        this.secrets = secrets;
        this.child = child;
    }

    /** Starts it and returns at once; {@link #await} waits for its first page. */
    static Portal start(Options options, Secrets secrets) {
        try {
            layOut(options);
        } catch (IOException e) {
            throw new Problem(
                    "The portal's files could not be laid out (%s): see whether the disk is full and the build complete."
                            .formatted(e));
        }
        return new Portal(
                options,
                secrets,
                Child.start("portal", options.data(), environment(options, secrets), command(options)));
    }

    Portal again() {
        return start(options, secrets);
    }

    private static void layOut(Options options) throws IOException {
        var base = options.data().resolve("server");
        Folders.delete(base);
        Folders.copy(options.built("server/standalone/configuration"), base.resolve("configuration"));
        var deployments = Files.createDirectories(base.resolve("deployments"));
        Files.copy(options.built("aduan.ear"), deployments.resolve("aduan.ear"));
        Files.createFile(deployments.resolve("aduan.ear.dodeploy"));
    }

    private static List<String> command(Options options) {
        var home = options.built("server");
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(ALWAYS);
        words.addAll("served".equals(options.text(Option.JVM_SIZE)) ? SERVED : SMALL);
        words.addAll(List.of(options.text(Option.JVM).strip().split("\\s+")));
        words.removeIf(String::isEmpty);
        words.addAll(OPENED);
        words.add("-Djava.net.preferIPv4Stack=true");
        words.add("-Djava.awt.headless=true");
        words.add("-Dorg.jboss.boot.log.file=" + options.data().resolve("log/boot.log"));
        words.add("-Dlogging.configuration=file:" + options.data().resolve("server/configuration/logging.properties"));
        words.addAll(settings(options));
        words.addAll(List.of(
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString()));
        words.addAll(List.of("org.jboss.as.standalone", "-Djboss.home.dir=" + home));
        words.add("-Djboss.server.base.dir=" + options.data().resolve("server"));
        words.add("-Djboss.server.log.dir=" + options.data().resolve("log"));
        return words;
    }

    private static List<String> settings(Options options) {
        var data = options.data();
        var settings = new ArrayList<String>();
        for (var port : List.of(Option.HTTP_PORT, Option.MANAGEMENT_PORT)) {
            settings.add("-D" + port.key() + "=" + options.number(port));
        }
        settings.add("-Daduan.url=" + options.portalUrl());
        settings.add("-Daduan.http.secure-cookies=" + options.portalUrl().startsWith("https:"));
        settings.add("-Daduan.db.url=" + options.databaseUrl());
        settings.add("-Daduan.keycloak.url=" + options.keycloakUrl());
        settings.add("-Daduan.tenants=" + options.tenants());
        settings.add("-Daduan.evidence=" + data.resolve("bukti"));
        settings.add("-Daduan.vault.keys=" + data.resolve("vault-keys.json"));
        settings.add("-Daduan.vault.create=true");
        settings.add("-Daduan.mail.host="
                + (options.isSet(Option.MAIL_HOST) ? options.text(Option.MAIL_HOST) : "localhost"));
        settings.add("-Daduan.smtp.port=" + options.number(Option.SMTP_PORT));
        options.others().forEach((key, value) -> settings.add("-D" + key + "=" + value));
        return settings;
    }

    /** For a server whose environment cannot be set: tests only. */
    static List<String> propertiesWithSecrets(Options options, Secrets secrets) {
        var all = new ArrayList<>(settings(options));
        all.add("-Daduan.db.password=" + secrets.of(Whose.APP));
        all.add("-Daduan.db.owner.password=" + secrets.of(Whose.OWNER));
        return all;
    }

    /** Secrets travel in the environment: a command line can be read by everybody on the machine. */
    private static Map<String, String> environment(Options options, Secrets secrets) {
        var environment = new HashMap<String, String>();
        if (!options.isSet(Option.DB_URL)) {
            environment.put("ADUAN_DB_PASSWORD", secrets.of(Whose.APP));
            environment.put("ADUAN_DB_OWNER_PASSWORD", secrets.of(Whose.OWNER));
        }
        if (!options.isSet(Option.KEYCLOAK_URL)) {
            environment.put("ADUAN_WEB_SECRET", secrets.of(Whose.WEB_CLIENT));
            environment.put("ADUAN_KEYCLOAK_PROVISIONER_SECRET", secrets.of(Whose.PROVISIONER_CLIENT));
        }
        return environment;
    }

    /** Waits until the application is deployed and answers. Returns the status of its first page: 200 when all is well. */
    int await() {
        long end = System.nanoTime() + WAIT.toNanos();
        while (!has("deployed")) {
            if (!child.lives() || has("failed") || System.nanoTime() > end) {
                throw new Problem("The portal %s: %s See %s."
                        .formatted(child.lives() ? "did not start" : "ended by itself", reason(), child.log()));
            }
            Http.pause();
        }
        Http.answers(options.portalUrl() + "/", PAGE_WAIT, child::lives);
        return Http.status(options.portalUrl() + "/");
    }

    private String reason() {
        try {
            return reason(Files.readString(child.log()));
        } catch (IOException e) {
            return "its log cannot be read (%s).".formatted(e.getMessage());
        }
    }

    /** What the application itself said in its log when it refused to start, else where to look. */
    static String reason(String log) {
        return log.lines()
                .map(String::strip)
                .filter(l -> l.startsWith(REFUSAL))
                .findFirst()
                .map(l -> l.substring(REFUSAL.length()))
                .orElse("the first line with ERROR names what to mend.");
    }

    /** The server marks what became of a deployment by a file beside it. */
    private boolean has(String mark) {
        return Files.exists(options.data().resolve("server/deployments/aduan.ear." + mark));
    }

    Child child() {
        return child;
    }

    Stream<ProcessHandle> handles() {
        return child.handles();
    }
}
