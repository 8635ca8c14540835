package id.aduan.dev;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The options of one run: what was given, else the environment, else the default. */
public final class Options {

    /** Maven passes its own command line on under this name; {@code -D} of ours are picked from it. */
    private static final String MAVEN_COMMAND_LINE = "MAVEN_CMD_LINE_ARGS";

    private static final Pattern GIVEN = Pattern.compile("-D(aduan\\.[\\w.-]+)(?:=(\\S*))?");

    private final Map<Option, String> values = new EnumMap<>(Option.class);

    public Options(Map<Option, String> given) {
        for (var option : Option.values()) {
            var value = Optional.ofNullable(given.get(option))
                    .or(() -> Optional.ofNullable(System.getenv(option.variable())))
                    .orElse(option.otherwise());
            values.put(option, value);
        }
    }

    /** Reads our own system properties and the command line of the Maven that started us. Refuses an unknown option. */
    public static Options ofThisProcess() {
        var spoken = new HashMap<String, String>();
        var line = GIVEN.matcher(System.getenv().getOrDefault(MAVEN_COMMAND_LINE, ""));
        while (line.find()) {
            spoken.put(line.group(1), line.group(2) == null ? "true" : line.group(2));
        }
        var given = new EnumMap<Option, String>(Option.class);
        for (var option : Option.values()) {
            var value = spoken.getOrDefault(option.key(), System.getProperty(option.key()));
            if (value != null) {
                given.put(option, value);
            }
        }
        return new Options(given);
    }

    public String text(Option option) {
        return values.get(option);
    }

    public boolean isSet(Option option) {
        return !text(option).isBlank();
    }

    public int number(Option option) {
        try {
            return Integer.parseInt(text(option));
        } catch (NumberFormatException e) {
            throw new Problem("-D%s=%s is not a number: give a TCP port such as %s."
                    .formatted(option.key(), text(option), option.otherwise()));
        }
    }

    public Path root() {
        return Path.of(text(Option.ROOT)).toAbsolutePath().normalize();
    }

    public Path data() {
        return root().resolve(text(Option.DATA)).normalize();
    }

    Path tenants() {
        return isSet(Option.TENANTS) ? root().resolve(text(Option.TENANTS)) : root().resolve("tenants");
    }

    /** What the build made: server, sign-on, EAR. */
    public Path built(String name) {
        return root().resolve("ear/target").resolve(name);
    }

    public String portalUrl() {
        return "http://localhost:" + number(Option.HTTP_PORT);
    }

    public String keycloakUrl() {
        return isSet(Option.KEYCLOAK_URL)
                ? text(Option.KEYCLOAK_URL)
                : "http://localhost:" + number(Option.KEYCLOAK_PORT);
    }

    public String databaseUrl() {
        return isSet(Option.DB_URL)
                ? text(Option.DB_URL)
                : "jdbc:postgresql://localhost:" + number(Option.DB_PORT) + "/aduan";
    }
}
