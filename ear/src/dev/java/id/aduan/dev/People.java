package id.aduan.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The invented people of {@code keycloak-realm/dev-people.json}: brings them into the sign-on, whoever exists stays as he is. */
public final class People {

    /** @param group the position held, as {@code /region/office/position} */
    public record Person(String user, String firstName, String lastName, String group, List<String> roles) {}

    private final String password;
    private final List<Person> all;

    private People(String password, List<Person> all) {
        this.password = password;
        this.all = all;
    }

    public static People read(Options options) {
        var file = options.root().resolve("keycloak-realm/dev-people.json");
        try {
            var document = KeycloakAdmin.JSON.readTree(file.toFile());
            var all = new ArrayList<Person>();
            for (var person : document.path("people")) {
                all.add(person(person));
            }
            return new People(document.path("password").asText(), List.copyOf(all));
        } catch (IOException e) {
            throw new Problem("%s cannot be read: %s".formatted(file, e.getMessage()));
        }
    }

    private static Person person(JsonNode one) {
        var roles = new ArrayList<String>();
        one.path("roles").forEach(r -> roles.add(r.asText()));
        return new Person(
                one.path("user").asText(),
                one.path("firstName").asText(),
                one.path("lastName").asText(),
                one.path("group").asText(),
                List.copyOf(roles));
    }

    public List<Person> all() {
        return all;
    }

    public String password() {
        return password;
    }

    /** The groups of their positions. */
    List<String> groups() {
        return all.stream().map(Person::group).distinct().toList();
    }

    /** Imports everybody. Their groups must exist. */
    void bring(KeycloakAdmin admin) throws IOException, InterruptedException {
        var document = KeycloakAdmin.JSON.createObjectNode().put("ifResourceExists", "SKIP");
        ArrayNode users = document.putArray("users");
        all.forEach(p -> users.add(account(p)));
        admin.post("/partialImport", document);
    }

    private ObjectNode account(Person person) {
        var account = KeycloakAdmin.JSON
                .createObjectNode()
                .put("username", person.user())
                .put("enabled", true)
                .put("firstName", person.firstName())
                .put("lastName", person.lastName())
                .put("email", person.user() + "@contoh.invalid")
                .put("emailVerified", true);
        account.putArray("groups").add(person.group());
        var roles = account.putArray("realmRoles").add("default-roles-aduan");
        person.roles().forEach(roles::add);
        account.putArray("credentials").addObject().put("type", "password").put("value", password);
        return account;
    }
}
