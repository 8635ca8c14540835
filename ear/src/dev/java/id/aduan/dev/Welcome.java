package id.aduan.dev;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the run command prints when all is up: addresses, people, seconds, memory. */
final class Welcome {

    private final Options options;
    private final Console console;

    Welcome(Options options, Console console) {
        this.options = options;
        this.console = console;
    }

    /**
     * @param built seconds the build took
     * @param bytes resident in all processes of the run
     */
    void print(double built, Stack stack, long bytes) {
        console.plain("");
        if (!options.isSet(Option.KEYCLOAK_URL)) {
            people();
        }
        console.plain("  Portal     " + options.portalUrl() + "/");
        console.plain("  Sign-on    " + options.keycloakUrl() + "/realms/aduan");
        console.plain("  Mail sent  " + mail());
        console.plain("  Database   " + options.databaseUrl());
        console.plain("  Data, logs " + options.data());
        console.plain("");
        console.plain(String.format(Locale.ROOT, "  Seconds    build %.1f, %s", built, spoken(stack.seconds())));
        console.plain(
                String.format(Locale.ROOT, "  First page %.1f s after the command", console.until(stack.firstPage())));
        console.plain("  Memory     %d MB resident in all processes, pages that several share counted %s"
                .formatted(bytes >> 20, Footprint.countsSharedOnce() ? "once" : "for each"));
        console.plain("");
        console.plain("Ctrl-C stops everything.");
    }

    private String mail() {
        return options.isSet(Option.MAIL_HOST)
                ? "through " + options.text(Option.MAIL_HOST)
                : "http://localhost:" + options.number(Option.MAIL_PORT) + "/";
    }

    private void people() {
        var people = People.read(options);
        var api = new Api(options.portalUrl(), options.keycloakUrl());
        console.plain("  Sign in as (password: " + people.password() + ")");
        new SignIns(address -> asked(api, address)).lines(people.all()).forEach(l -> console.plain("  " + l));
        console.plain("");
    }

    private static JsonNode asked(Api api, String address) {
        try {
            return api.get(address, "").body();
        } catch (IOException e) {
            return Api.JSON.missingNode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Api.JSON.missingNode();
        }
    }

    private static String spoken(Map<String, Double> seconds) {
        return seconds.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%s %.1f", e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
    }
}
