package id.aduan.bench;

import id.aduan.dev.Api;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The pages measured, each opened by one client over and over: never twice the same where there are many. */
final class Pages {

    private static final int WARM_UP = 60;
    private static final int MEASURED = 200;
    private static final long SEED = 20261122;

    /** One kind of page and the addresses it is opened at. */
    private record Page(String name, List<String> addresses, boolean officer) {}

    private final Api api;
    private final String user;
    private final Citizen client;
    private final List<Page> pages = new ArrayList<>();

    /** @param user the officer who opens what citizens do not */
    Pages(Api api, String user, Citizen client) {
        this.api = api;
        this.user = user;
        this.client = client;
    }

    void citizens(String name, List<String> addresses) {
        pages.add(new Page(name, addresses, false));
    }

    void officers(String name, List<String> addresses) {
        pages.add(new Page(name, addresses, true));
    }

    /** Opens every page often enough that the server has compiled what it needs for it, then measures each. */
    Map<String, Timing> measure() throws Exception {
        for (var page : pages) {
            open(page, WARM_UP);
        }
        var timings = new LinkedHashMap<String, Timing>();
        for (var page : pages) {
            timings.put(page.name(), open(page, MEASURED));
        }
        return timings;
    }

    private Timing open(Page page, int times) throws Exception {
        var choice = new Random(SEED);
        var token = page.officer() ? api.token(user) : "";
        return Clients.times(times, () -> {
            var addresses = page.addresses();
            return client.opens(addresses.get(choice.nextInt(addresses.size())), token);
        });
    }
}
