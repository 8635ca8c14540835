package id.aduan.dev;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The options of one run: what was given, else the environment, else the default. */
public final class Options {

    /** Programs of ours read what is theirs under these names and leave the rest alone. */
    private static final String OURS = "aduan.";

    private final Map<Option, String> values = new EnumMap<>(Option.class);
    private final Map<String, String> others;

    public Options(Map<Option, String> given) {
        this(given, Map.of());
    }

    private Options(Map<Option, String> given, Map<String, String> others) {
        for (var option : Option.values()) {
            var value = Optional.ofNullable(given.get(option))
                    .or(() -> Optional.ofNullable(System.getenv(variable(option.key()))))
                    .orElse(option.otherwise());
            values.put(option, value);
        }
        this.others = others;
    }

    /** Reads system properties: what is no option of a run is a setting of the portal. */
    public static Options ofThisProcess() {
        return of(System.getProperties());
    }

    static Options of(Properties spoken) {
        var given = new EnumMap<Option, String>(Option.class);
        var others = new TreeMap<String, String>();
        for (var key : spoken.stringPropertyNames()) {
            var option =
                    Stream.of(Option.values()).filter(o -> o.key().equals(key)).findFirst();
            if (option.isPresent()) {
                given.put(option.get(), spoken.getProperty(key));
            } else if (key.startsWith(OURS)) {
                others.put(key, spoken.getProperty(key));
            }
        }
        return new Options(given, others);
    }

    /** Settings of the portal that a run knows nothing about and hands on. */
    Map<String, String> others() {
        return others;
    }

    /** A setting of the server, read as the server reads it: what was given, else the environment, else the default. */
    String setting(String key, String otherwise) {
        return Optional.ofNullable(others.get(key))
                .or(() -> Optional.ofNullable(System.getenv(variable(key))))
                .orElse(otherwise);
    }

    static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replace('.', '_');
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

    /** Whether the embedded database is needed: by the portal, or by the embedded sign-on alone. */
    boolean needsDatabase() {
        return !isSet(Option.DB_URL) || !isSet(Option.KEYCLOAK_URL);
    }

    public String databaseUrl() {
        return isSet(Option.DB_URL)
                ? text(Option.DB_URL)
                : "jdbc:postgresql://localhost:" + number(Option.DB_PORT) + "/aduan";
    }
}
