package id.aduan.infra.security;

import id.aduan.shared.Actor;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/** Reads an officer out of what the sign-on says about whoever is signed in. */
final class SignOn {

    private SignOn() {}

    static Optional<Actor> officer(@Nullable Principal principal) {
        return principal instanceof OidcPrincipal<?> signedIn
                ? Optional.of(officer(
                        signedIn.getName(), signedIn.getOidcSecurityContext().getToken()))
                : Optional.empty();
    }

    private static Actor officer(String username, AccessToken token) {
        var groups =
                Optional.ofNullable(token.getStringListClaimValue("groups")).orElse(List.of());
        Set<String> roles = token.getRealmAccessClaim() == null
                ? Set.of()
                : Set.copyOf(token.getRealmAccessClaim().getRoles());
        var name = Optional.ofNullable(token.getClaimValueAsString("name")).orElse(username);
        return new Actor.Officer(username, name, Groups.posts(groups), roles);
    }
}
