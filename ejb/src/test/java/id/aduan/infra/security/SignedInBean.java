package id.aduan.infra.security;

import jakarta.ejb.EJBContext;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jose4j.jwt.JwtClaims;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** A bean's context in which somebody is signed in, with the claims their token carries. */
record SignedInBean(String name, List<String> groups, List<String> roles) {

    EJBContext context() {
        var claims = new JwtClaims();
        claims.setStringListClaim("groups", groups);
        claims.setClaim("realm_access", Map.of("roles", new ArrayList<>(roles)));
        claims.setStringClaim("name", name);
        var principal = new OidcPrincipal<>(name, new OidcSecurityContext("x", new AccessToken(claims), "x", null));
        return (EJBContext) Proxy.newProxyInstance(
                EJBContext.class.getClassLoader(),
                new Class<?>[] {EJBContext.class},
                (proxy, method, arguments) -> method.getName().equals("getCallerPrincipal") ? principal : null);
    }
}
