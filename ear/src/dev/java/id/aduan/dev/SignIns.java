package id.aduan.dev;

import com.fasterxml.jackson.databind.JsonNode;
import id.aduan.dev.People.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The table of sign-ins in words: who holds which position of which office, as the portal's directory names them. */
final class SignIns {

    /** Fits the longest user name; with a person and a position beside it a line stays below 110 columns. */
    private static final String LINE = "    %-38s %-18s %s";

    private static final String REGION_ADMIN = "Administrator";

    private final Function<String, JsonNode> directory;
    private final Map<String, JsonNode> read = new HashMap<>();

    /** @param directory answers an address of the API, {@code /regions} or {@code /offices/region/office} */
    SignIns(Function<String, JsonNode> directory) {
        this.directory = directory;
    }

    /** A line for each person below a line for each office; where the directory is silent, the keys stand for the names. */
    List<String> lines(List<Person> people) {
        var lines = new ArrayList<String>();
        String last = "";
        for (var person : people) {
            var held = person.group().substring(1).split("/");
            var house = held.length == 3 ? office(held[0], held[1]) + ", " + region(held[0]) : region(held[0]);
            if (!house.equals(last)) {
                lines.add("  " + house);
                last = house;
            }
            var name = person.firstName() + " " + person.lastName();
            var title = held.length == 3 ? title(held[0], held[1], held[2]) : REGION_ADMIN;
            lines.add(String.format(Locale.ROOT, LINE, person.user(), name, title));
        }
        return lines;
    }

    private String region(String key) {
        return named(at("/regions"), "region", key, "name");
    }

    private String office(String region, String key) {
        return at("/offices/" + region + "/" + key).path("name").asText(key);
    }

    private String title(String region, String office, String key) {
        return named(at("/offices/" + region + "/" + office).path("positions"), "position", key, "title");
    }

    private JsonNode at(String address) {
        return read.computeIfAbsent(address, directory);
    }

    private static String named(JsonNode all, String field, String key, String name) {
        for (var one : all) {
            if (one.path(field).asText().equals(key)) {
                return one.path(name).asText(key);
            }
        }
        return key;
    }
}
