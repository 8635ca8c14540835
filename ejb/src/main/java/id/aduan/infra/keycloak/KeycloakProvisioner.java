package id.aduan.infra.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import id.aduan.onboarding.IdentityProvisioner;
import id.aduan.shared.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Creates groups of positions through Keycloak's Admin API as the service account of the provisioner client. */
@ApplicationScoped
public class KeycloakProvisioner implements IdentityProvisioner {

    private static final Logger LOG = Logger.getLogger(KeycloakProvisioner.class.getName());

    @Override
    public boolean ensure(List<Group> groups) {
        if (Setting.PROVISIONER_SECRET.value().isEmpty()) {
            return true;
        }
        try {
            var api = KeycloakApi.signIn();
            for (var group : groups) {
                ensure(api, group);
            }
            LOG.info(() -> "Made sure that " + groups.size() + " groups of positions exist in the sign-on.");
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The sign-on could not be asked for groups, will ask again: {0}", e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void ensure(KeycloakApi api, Group group) throws IOException, InterruptedException {
        String parent = "";
        for (var name : group.path()) {
            parent = child(api, parent, name);
        }
        var has = api.read("/groups/" + parent + "/role-mappings/realm").findValuesAsText("name");
        for (var role : group.roles()) {
            if (!has.contains(role)) {
                var known = api.read("/roles/" + role);
                api.write("/groups/" + parent + "/role-mappings/realm", "[" + known + "]");
            }
        }
    }

    /** The id of the child group of that name, created when missing. */
    private static String child(KeycloakApi api, String parent, String name) throws IOException, InterruptedException {
        var siblings = parent.isEmpty() ? "/groups" : "/groups/" + parent + "/children";
        var found = find(api, siblings, name);
        if (found == null) {
            api.write(siblings, "{\"name\":\"" + name + "\"}");
            found = find(api, siblings, name);
        }
        if (found == null) {
            throw new IOException("Group " + name + " was not created.");
        }
        return found;
    }

    private static @org.jspecify.annotations.Nullable String find(KeycloakApi api, String siblings, String name)
            throws IOException, InterruptedException {
        for (JsonNode group : api.read(siblings + "?max=1000&briefRepresentation=true")) {
            if (group.path("name").asText().equals(name)) {
                return group.path("id").asText();
            }
        }
        return null;
    }
}
