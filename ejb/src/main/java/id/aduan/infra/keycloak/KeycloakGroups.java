package id.aduan.infra.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import id.aduan.onboarding.IdentityProvisioner.Group;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Makes groups through one session of the Admin API. Remembers what it has met, so that neighbours do not ask again. */
final class KeycloakGroups {

    private final KeycloakApi api;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, JsonNode> roles = new HashMap<>();

    KeycloakGroups(KeycloakApi api) {
        this.api = api;
    }

    /** Creates a group with its parents where they are missing, and gives it the roles it lacks. */
    void ensure(Group group) throws IOException, InterruptedException {
        String parent = "";
        String path = "";
        for (var name : group.path()) {
            path = path + "/" + name;
            parent = id(parent, path, name);
        }
        var has = api.read("/groups/" + parent + "/role-mappings/realm").findValuesAsText("name");
        for (var role : group.roles()) {
            if (!has.contains(role)) {
                api.write("/groups/" + parent + "/role-mappings/realm", "[" + role(role) + "]");
            }
        }
    }

    /** The id of the group at that path, created below its parent when missing. Asks for one group, however many there are. */
    private String id(String parent, String path, String name) throws IOException, InterruptedException {
        var met = ids.get(path);
        if (met != null) {
            return met;
        }
        var known = api.find("/group-by-path" + path);
        if (known.isMissingNode()) {
            api.write(parent.isEmpty() ? "/groups" : "/groups/" + parent + "/children", "{\"name\":\"" + name + "\"}");
            known = api.read("/group-by-path" + path);
        }
        var id = known.path("id").asText();
        ids.put(path, id);
        return id;
    }

    private JsonNode role(String name) throws IOException, InterruptedException {
        var met = roles.get(name);
        if (met == null) {
            met = api.read("/roles/" + name);
            roles.put(name, met);
        }
        return met;
    }
}
