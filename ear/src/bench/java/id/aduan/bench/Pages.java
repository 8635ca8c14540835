package id.aduan.bench;

import id.aduan.dev.Api;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The pages measured, each opened by one client over and over: never twice the same where there are many. */
final class Pages {

    private static final int MEASURED = 600;
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

    /** Opens every page for so many seconds, then measures each. */
    Map<String, Timing> measure(double warmUp) throws Exception {
        for (var page : pages) {
            Clients.together(1, warmUp, client -> opening(page));
        }
        var timings = new LinkedHashMap<String, Timing>();
        for (var page : pages) {
            timings.put(page.name(), Clients.times(MEASURED, opening(page)));
        }
        return timings;
    }

    private Clients.Deed opening(Page page) {
        var choice = new Random(SEED);
        var addresses = page.addresses();
        return () ->
                client.opens(addresses.get(choice.nextInt(addresses.size())), page.officer() ? api.token(user) : "");
    }
}
