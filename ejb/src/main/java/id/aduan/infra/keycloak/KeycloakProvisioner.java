package id.aduan.infra.keycloak;

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
        String path = "";
        for (var name : group.path()) {
            path = path + "/" + name;
            parent = made(api, parent, path, name);
        }
        var has = api.read("/groups/" + parent + "/role-mappings/realm").findValuesAsText("name");
        for (var role : group.roles()) {
            if (!has.contains(role)) {
                api.write("/groups/" + parent + "/role-mappings/realm", "[" + api.read("/roles/" + role) + "]");
            }
        }
    }

    /** The id of the group at that path, created below its parent when missing. Asks for one group, however many there are. */
    private static String made(KeycloakApi api, String parent, String path, String name)
            throws IOException, InterruptedException {
        var known = api.find("/group-by-path" + path);
        if (known.isMissingNode()) {
            api.write(parent.isEmpty() ? "/groups" : "/groups/" + parent + "/children", "{\"name\":\"" + name + "\"}");
            known = api.read("/group-by-path" + path);
        }
        return known.path("id").asText();
    }
}
