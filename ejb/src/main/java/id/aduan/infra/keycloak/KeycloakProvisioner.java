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
            var made = new KeycloakGroups(KeycloakApi.signIn());
            for (var group : groups) {
                made.ensure(group);
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
}
