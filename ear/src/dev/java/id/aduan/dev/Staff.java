package id.aduan.dev;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.aduan.dev.Secrets.Whose;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;

/** Readies the sign-on for development: the portal's address of this run, and the invented people in their positions. */
final class Staff {

    /** How often a missing group is looked for before it is made here: the portal makes them every five seconds. */
    private static final int LOOKS = 60;

    private final Options options;
    private final Secrets secrets;

    Staff(Options options, Secrets secrets) {
        this.options = options;
        this.secrets = secrets;
    }

    /** Returns how many groups had to be made here because the portal did not make them. */
    int seat(People people) {
        try {
            redirect();
            List<String> missing = await(people);
            var maker = new MissingGroups(admin());
            for (var group : missing) {
                maker.make(group);
            }
            people.bring(admin());
            return missing.size();
        } catch (IOException e) {
            throw new Problem(
                    "The people of development could not be brought into the sign-on: %s".formatted(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Waits for the portal to make the groups; asks for one at a time, since the portal makes one after the other. */
    private List<String> await(People people) throws IOException, InterruptedException {
        var admin = admin();
        var missing = new ArrayDeque<>(people.groups());
        for (int look = 0; look < LOOKS && !missing.isEmpty(); ) {
            if (admin.read("/group-by-path" + missing.peek()).isMissingNode()) {
                look++;
                Http.pause();
            } else {
                missing.remove();
            }
        }
        return List.copyOf(missing);
    }

    /** The realm remembers the address of its first run; the portal's port may have moved since. */
    private void redirect() throws IOException, InterruptedException {
        var admin = admin();
        var client = (ObjectNode) admin.read("/clients?clientId=aduan-web").path(0);
        var pages = options.portalUrl() + "/*";
        client.put("rootUrl", options.portalUrl());
        client.putArray("redirectUris").add(pages);
        ((ObjectNode) client.path("attributes")).put("post.logout.redirect.uris", pages);
        admin.put("/clients/" + client.path("id").asText(), client);
    }

    private KeycloakAdmin admin() throws IOException, InterruptedException {
        return KeycloakAdmin.signIn(options.keycloakUrl(), secrets.of(Whose.KEYCLOAK_ADMIN));
    }
}
