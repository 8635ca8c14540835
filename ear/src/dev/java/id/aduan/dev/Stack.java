package id.aduan.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All parts of a run. Born by {@link #start}: database first, then sign-on and portal side by side. Ends by {@link #stop}:
 * portal and sign-on with all they started, mail, and the database last, so that nobody loses it under his feet.
 */
public final class Stack {

    private final Options options;
    private final Consumer<String> said;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private volatile @Nullable Instant firstPage;
    private volatile boolean stopped;
    private @Nullable Hold hold;
    private @Nullable Secrets secrets;
    private @Nullable Database database;
    private @Nullable Mailbox mail;
    private volatile @Nullable SignOn signOn;
    private volatile @Nullable Portal portal;

    /** @param said hears, while it happens, what is being done */
    public Stack(Options options, Consumer<String> said) {
        this.options = options;
        this.said = said;
    }

    /** Starts database and mail, for a portal that somebody else starts. */
    public void startBelow() {
        prepare();
    }

    /** What a portal that somebody else starts must be told to work on this stack. */
    public List<String> portalProperties() {
        return Portal.propertiesWithSecrets(options, secrets);
    }

    /** Ends processes of an earlier run in this data directory. */
    public void endLeftovers() {
        try {
            int left = Files.exists(options.data()) ? Leftovers.stop(options.data()) : 0;
            if (left > 0) {
                said.accept("Ended %d processes that an earlier run had left behind.".formatted(left));
            }
        } catch (IOException e) {
            throw new Problem("%s cannot be read (%s): make it readable.".formatted(options.data(), e.getMessage()));
        }
    }

    /** Starts everything and waits until the first page is served and people can sign in. */
    public void start() {
        prepare();
        var embedded = !options.isSet(Option.KEYCLOAK_URL);
        var below = CompletableFuture.runAsync(
                embedded ? () -> timed("sign-on", this::startSignOn) : () -> SignOn.demand(options));
        try {
            timed("portal", this::startPortal);
            firstPage = Instant.now();
            said.accept("The portal serves its first page; the sign-on is being waited for.");
            below.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Problem problem ? problem : e;
        }
        if (embedded) {
            timed("people", this::seatPeople);
        }
    }

    private void prepare() {
        hold = Hold.take(options.data());
        endLeftovers();
        Ports.demandFree(options);
        secrets = Secrets.in(options.data());
        if (options.isSet(Option.DB_URL)) {
            new OwnDatabase(options).demand();
        }
        if (options.needsDatabase()) {
            timed("database", () -> database = Database.start(options, secrets));
        }
        if (!options.isSet(Option.MAIL_HOST)) {
            timed("mail", () -> mail = Mailbox.start(options));
        }
    }

    private void startSignOn() {
        SignOn.build(options);
        signOn = SignOn.start(options, secrets);
        signOn.await();
    }

    private void startPortal() {
        portal = Portal.start(options, secrets);
        int status = portal.await();
        if (status != 200) {
            said.accept("The first page answers %d instead of 200: see %s."
                    .formatted(status, portal.child().log()));
        }
    }

    private void seatPeople() {
        int made = new Staff(options, secrets).seat(People.read(options));
        if (made > 0) {
            said.accept("Made %d groups of positions that the portal had not made.".formatted(made));
        }
    }

    private void timed(String part, Runnable work) {
        if (stopped) {
            return;
        }
        long began = System.nanoTime();
        work.run();
        double took = (System.nanoTime() - began) / 1e9;
        synchronized (seconds) {
            seconds.put(part, took);
        }
        said.accept("%s ready after %.1f s".formatted(part, took));
    }

    /** Seconds each part took, in the order they became ready. */
    Map<String, Double> seconds() {
        synchronized (seconds) {
            return new LinkedHashMap<>(seconds);
        }
    }

    /** When the portal served its first page. */
    Instant firstPage() {
        return firstPage;
    }

    boolean isStopped() {
        return stopped;
    }

    public Options options() {
        return options;
    }

    public Secrets secrets() {
        return secrets;
    }

    public Database database() {
        return database;
    }

    public Mailbox mail() {
        return mail;
    }

    /** Ends the portal as a power failure would. */
    public void killPortal() {
        portal.child().kill();
    }

    /** Starts the portal again after it was ended, and waits for its first page. */
    public void revivePortal() {
        portal = portal.again();
        portal.await();
    }

    /** The sign-on is down from now on. */
    public void stopSignOn() {
        signOn.child().stop();
    }

    /** Starts the sign-on again and waits for it. */
    public void reviveSignOn() {
        signOn = signOn.again();
        signOn.await();
    }

    /** All processes of this run, this one excepted. */
    Stream<ProcessHandle> handles() {
        return Stream.of(
                        database == null ? Stream.<ProcessHandle>empty() : database.handles(),
                        signOn == null ? Stream.<ProcessHandle>empty() : signOn.handles(),
                        portal == null ? Stream.<ProcessHandle>empty() : portal.handles())
                .flatMap(s -> s);
    }

    /** The portal's process alone. */
    public Stream<ProcessHandle> portalProcess() {
        return portal.handles();
    }

    /** The processes that portal and sign-on run in. */
    Stream<Child> children() {
        return Stream.of(portal == null ? null : portal.child(), signOn == null ? null : signOn.child())
                .filter(c -> c != null);
    }

    /** Stops whatever runs; may be called at any moment and more than once. */
    public synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        children().parallel().forEach(Child::stop);
        if (mail != null) {
            mail.stop();
        }
        if (database != null) {
            database.stop();
        }
        if (hold != null) {
            sweep();
            hold.release();
        }
    }

    /** Ends what was being started at the moment of the stop. */
    private void sweep() {
        try {
            Leftovers.stop(options.data());
        } catch (IOException e) {
            said.accept("Some processes may still run (%s); the next start ends them.".formatted(e.getMessage()));
        }
    }
}
