package id.aduan.web.ui;

import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.IDToken;
import org.wildfly.security.http.oidc.OidcPrincipal;

/**
 * What the identity provider says about an account.
 *
 * @param groups paths such as {@code /region/office/position}
 */
record Claims(String username, String name, List<String> groups) {

    private static final Claims NOBODY = new Claims("", "", List.of());

    static Claims of(@Nullable Principal principal) {
        if (principal == null) {
            return NOBODY;
        }
        if (!(principal instanceof OidcPrincipal<?> account)) {
            return new Claims(principal.getName(), principal.getName(), List.of());
        }
        var security = account.getOidcSecurityContext();
        IDToken identity = security.getIDToken();
        String name = identity == null ? account.getName() : identity.getName();
        List<String> groups = Optional.ofNullable(security.getToken().getStringListClaimValue("groups"))
                .orElse(List.of());
        return new Claims(account.getName(), Optional.ofNullable(name).orElse(account.getName()), groups);
    }
}
