package id.aduan.dev;

import java.io.IOException;
import java.util.List;

/** Makes groups of positions that the portal did not make in time, so that its people can sign in all the same. */
final class MissingGroups {

    private final KeycloakAdmin admin;

    MissingGroups(KeycloakAdmin admin) {
        this.admin = admin;
    }

    /** Creates {@code /region/office/position} level by level and gives members the role of an officer or of a supervisor. */
    void make(String path) throws IOException, InterruptedException {
        String walked = "";
        for (var name : path.substring(1).split("/")) {
            var parent = walked.isEmpty() ? "" : "/" + id(walked) + "/children";
            walked = walked + "/" + name;
            if (admin.read("/group-by-path" + walked).isMissingNode()) {
                admin.post(
                        "/groups" + parent,
                        KeycloakAdmin.JSON.createObjectNode().put("name", name));
            }
        }
        var roles = path.endsWith("/admin-wilayah") ? List.of("regency-admin", "tenant-admin") : List.of("officer");
        for (var role : roles) {
            var known = admin.read("/roles/" + role);
            admin.post(
                    "/groups/" + id(path) + "/role-mappings/realm",
                    KeycloakAdmin.JSON.createArrayNode().add(known));
        }
    }

    private String id(String path) throws IOException, InterruptedException {
        return admin.read("/group-by-path" + path).path("id").asText();
    }
}
