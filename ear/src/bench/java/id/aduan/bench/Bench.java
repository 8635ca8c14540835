package id.aduan.bench;

import id.aduan.dev.Api;
import id.aduan.dev.Footprint;
import id.aduan.dev.Options;
import id.aduan.dev.People;
import id.aduan.dev.Stack;
import id.aduan.vault.VaultKeys;
import java.lang.management.ManagementFactory;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The bench command's program. One run measures a small and a large register of the same offices on the same stack, so
 * that its figures can be compared with each other; those of two machines cannot.
 */
public final class Bench {

    private static final Logger ROOT = Logger.getLogger("");
    private static final int OFFICES = 200;
    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    /** What part of all complaints the first office has: a busy one, whose officer's desk is full at both sizes. */
    private static final int BUSY_SHARE = 8;

    private static final int CLIENTS = 8;
    /** Offices that complaints are filed at while it is measured, by the API and by the limit alike. */
    private static final int FILED_AT = 24;

    private static final int CODES = 400;
    /** Seconds of each page, and of filing, until the second compiler has seen enough of it. */
    private static final double WARM_UP_PAGE = 12;

    private static final double WARM_UP_FILING = 25;
    /** Seconds until the caches know the other size, or a new connection its statements. */
    private static final double WARM_UP_AGAIN = 5;

    private static final double MEASURED = 15;

    private final BenchFolder folder;
    private final Stack stack;
    private final Doors doors;
    private final long began = System.nanoTime();
    private final Map<String, String> models = new LinkedHashMap<>();
    private final List<Long> memory = new ArrayList<>();

    private Bench(BenchFolder folder) {
        this.folder = folder;
        this.stack = new Stack(folder.options(), this::say);
        this.doors = new Doors(stack);
    }

    public static void main(String[] words) throws Exception {
        ROOT.setLevel(Level.SEVERE);
        System.setProperty("http.maxConnections", Integer.toString(CLIENTS));
        CookieHandler.setDefault(new CookieManager());
        var bench = new Bench(BenchFolder.laidOut(Options.ofThisProcess(), OFFICES));
        Runtime.getRuntime().addShutdownHook(new Thread(bench.stack::stop));
        bench.run();
        System.exit(0);
    }

    private void run() throws Exception {
        stack.start();
        fileModels();
        remember();
        fill(FEW);
        var pages = pages();
        say("Opening pages at " + FEW + " complaints");
        var few = pages.measure(WARM_UP_PAGE);
        remember();
        say("Filing");
        var filedFew = filing(WARM_UP_FILING);
        fill(MANY);
        say("Opening pages at " + MANY + " complaints");
        var many = pages().measure(WARM_UP_AGAIN);
        remember();
        say("Filing");
        var filedMany = filing(WARM_UP_FILING);
        remember();
        say("The same by plain JDBC");
        var limit = limit();
        Report.pages(few, many, FEW, MANY);
        Report.filing(filedFew, filedMany, limit, CLIENTS);
        Report.memory(memory);
    }

    /** One complaint really filed at every office: what the loader copies. */
    private void fileModels() throws Exception {
        say("Filing one complaint at each of " + folder.offices().size() + " offices");
        var citizen = citizen();
        for (var office : folder.offices()) {
            var code = citizen.files(office);
            if (code.isEmpty()) {
                throw new IllegalStateException(office + " took no complaint: " + citizen.lastProblem());
            }
            models.put(office, code);
        }
    }

    /** Loads until the whole register holds that many. */
    private void fill(int wanted) throws Exception {
        say("Loading until there are " + wanted + " complaints");
        System.setProperty(
                "aduan.vault.keys",
                folder.options().data().resolve("vault-keys.json").toString());
        try (var connection = doors.app()) {
            var loader = new Loader(connection, new VaultKeys());
            int busy = wanted / BUSY_SHARE;
            int each = (wanted - busy) / (folder.offices().size() - 1);
            for (var office : folder.offices()) {
                int target = office.equals(folder.offices().getFirst()) ? busy : each;
                loader.copy(office, models.get(office), target - Held.by(connection, office));
            }
        }
        doors.tidy();
    }

    private Pages pages() throws Exception {
        var api = new Api(folder.options().portalUrl(), folder.options().keycloakUrl());
        var busy = folder.offices().getFirst();
        var pages = new Pages(api, officer(api, busy), citizen());
        try (var connection = doors.app()) {
            pages.citizens(
                    "tracking /lacak/{code}", paths("/lacak/", Held.someCodes(connection, folder.offices(), CODES)));
            pages.citizens("filing /lapor/{office}", paths("/lapor/", folder.offices()));
            pages.officers("today, API /api/v1/worklist", List.of("/api/v1/worklist"));
            pages.officers("today /meja", List.of("/meja"));
            pages.officers(
                    "complaint /meja/aduan/{code}",
                    paths("/meja/aduan/", Held.someCodes(connection, List.of(busy), CODES)));
        }
        return pages;
    }

    private static List<String> paths(String before, List<String> ends) {
        return ends.stream().map(before::concat).toList();
    }

    /** The person of development with the longest desk at that office. */
    private String officer(Api api, String office) throws Exception {
        String found = "";
        int longest = -1;
        for (var person : People.read(folder.options()).all()) {
            if (person.group().startsWith("/" + office + "/")) {
                int rows = api.get("/worklist", person.user()).body().size();
                found = rows > longest ? person.user() : found;
                longest = Math.max(longest, rows);
            }
        }
        say(found + " has " + longest + " open steps on the desk");
        return found;
    }

    private Timing filing(double warmUp) throws Exception {
        Clients.together(CLIENTS, warmUp, this::filer);
        var before = cpu();
        var timing = Clients.together(CLIENTS, MEASURED, this::filer);
        say(String.format(
                Locale.ROOT,
                "The portal spent %.1f ms of a processor on each of %d complaints",
                cpu().minus(before).toNanos() / 1e6 / timing.nanos().length,
                timing.nanos().length));
        return timing;
    }

    private Duration cpu() {
        return stack.portalProcess()
                .flatMap(p -> p.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Clients.Deed filer(int client) {
        var citizen = citizen();
        var offices = filedAt();
        var turn = new int[] {client * offices.size() / CLIENTS};
        return () -> !citizen.files(offices.get(turn[0]++ % offices.size())).isEmpty();
    }

    private List<String> filedAt() {
        return folder.offices()
                .subList(folder.offices().size() - FILED_AT, folder.offices().size());
    }

    private Timing limit() throws Exception {
        Path log = folder.options().data().resolve("log/postgres.log");
        var limit = Limit.watched(doors, log, filedAt(), citizen());
        say("One filing is these " + limit.statements().size() + " statements:");
        limit.statements().forEach(s -> System.out.println("    " + s.replaceAll("\\s+", " ")));
        var connections = new ArrayList<Connection>();
        for (int i = 0; i < CLIENTS; i++) {
            connections.add(doors.app());
        }
        Clients.together(CLIENTS, WARM_UP_AGAIN, i -> limit.client(connections.get(i)));
        return Clients.together(CLIENTS, MEASURED, i -> limit.client(connections.get(i)));
    }

    private Citizen citizen() {
        return new Citizen(folder.options().portalUrl());
    }

    private void remember() {
        memory.add(Footprint.bytes(stack.portalProcess()));
    }

    private void say(String line) {
        System.out.printf(
                Locale.ROOT,
                "[%5.1f s, load %4.1f] %s%n",
                (System.nanoTime() - began) / 1e9,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                line);
    }
}
