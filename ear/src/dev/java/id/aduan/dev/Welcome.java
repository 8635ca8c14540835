package id.aduan.dev;

import java.time.Duration;
import java.time.Instant;
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

    void print(Map<String, Double> seconds, Instant firstPage, long bytes) {
        console.plain("");
        console.plain("  Portal     " + options.portalUrl() + "/");
        console.plain("  Sign-on    " + options.keycloakUrl() + "/realms/aduan");
        console.plain("  Mail sent  " + mail());
        console.plain("  Database   " + options.databaseUrl());
        console.plain("  Data, logs " + options.data());
        if (!options.isSet(Option.KEYCLOAK_URL)) {
            people();
        }
        console.plain("");
        console.plain("  Seconds    " + spoken(seconds));
        console.plain(String.format(Locale.ROOT, "  First page %.1f s after the command", sinceCommand(firstPage)));
        console.plain("  Memory     " + (bytes >> 20) + " MB resident in all processes, Maven's included");
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
        console.plain("");
        console.plain("  Sign in as (password: " + people.password() + ")");
        people.all()
                .forEach(p -> console.plain(String.format(
                        Locale.ROOT, "    %-38s %-20s %s", p.user(), p.firstName() + " " + p.lastName(), p.group())));
    }

    /** The command is Maven, whose child this program is. */
    private static double sinceCommand(Instant moment) {
        var begun = ProcessHandle.current().parent().flatMap(p -> p.info().startInstant());
        return Duration.between(begun.orElse(moment), moment).toMillis() / 1e3;
    }

    private static String spoken(Map<String, Double> seconds) {
        return seconds.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "%s %.1f", e.getKey(), e.getValue()))
                .collect(Collectors.joining(", "));
    }
}
