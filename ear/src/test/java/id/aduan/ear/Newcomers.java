package id.aduan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.aduan.dev.Secrets.Whose;
import id.aduan.infra.keycloak.KeycloakProvisioner;
import id.aduan.onboarding.IdentityProvisioner.Group;
import id.aduan.shared.Setting;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** People and groups that no file knows, made through the sign-on's own administration and the portal's provisioner. */
final class Newcomers {

    private final String signOn = StackIT.stack().options().keycloakUrl();

    Newcomers() {
        System.setProperty(Setting.KEYCLOAK_URL.key(), signOn);
        System.setProperty(
                Setting.PROVISIONER_SECRET.key(), StackIT.stack().secrets().of(Whose.PROVISIONER_CLIENT));
    }

    /** Asks the portal's provisioner for groups at these paths, e.g. {@code /kab/kantor/camat}, with these roles. */
    boolean provision(Set<String> roles, String... paths) {
        return new KeycloakProvisioner()
                .ensure(Arrays.stream(paths)
                        .map(path -> new Group(List.of(path.substring(1).split("/")), roles))
                        .toList());
    }

    /** An access token of somebody new who holds these posts. */
    String joins(String user, String... groups) {
        String member = Arrays.stream(groups).map(g -> "\"" + g + "\"").collect(Collectors.joining(","));
        var made = admin().post("/admin/realms/aduan/users", """
                        {"username":"%s","enabled":true,"emailVerified":true,"email":"%s@contoh.id","firstName":"A",
                         "lastName":"B","groups":[%s],"credentials":[{"type":"password","value":"%s","temporary":false}]}
                        """.formatted(user, user, member, StackIT.password()));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return token("aduan", "aduan-cli", user, StackIT.password());
    }

    /** A token of any realm for any client of it. */
    String token(String realm, String client, String user, String password) {
        var form = "grant_type=password&client_id=%s&username=%s&password=%s"
                .formatted(client, encoded(user), encoded(password));
        var answer = new Api(signOn, null)
                .send(r -> r.uri(URI.create(signOn + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("access_token").asText();
    }

    String masterToken() {
        return token("master", "admin-cli", "admin", StackIT.stack().secrets().of(Whose.KEYCLOAK_ADMIN));
    }

    /** What the administration says at that path below the realm. */
    JsonNode read(String path) {
        var answer = admin().get("/admin/realms/aduan" + path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Api admin() {
        return new Api(signOn, masterToken());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
