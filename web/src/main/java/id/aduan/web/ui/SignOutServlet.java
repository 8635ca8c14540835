package id.aduan.web.ui;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/**
 * {@code /keluar}: ends the session here and at the sign-on, then leads home.
 *
 * <p>A link and no form, because browsers do not follow a form of ours to the sign-on's address. Another site's link
 * does nothing.
 */
@WebServlet("/keluar")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String next = "/";
        if (OriginFilter.isOurs(request.getHeader("Sec-Fetch-Site"), null, null)) {
            next = address(request);
            request.logout();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        response.sendRedirect(next);
    }

    /** The sign-on's own way out, which comes back here; home for whoever was not signed in. */
    private static String address(HttpServletRequest request) {
        if (!(request.getUserPrincipal() instanceof OidcPrincipal<?> account)) {
            return "/";
        }
        OidcSecurityContext signedIn = account.getOidcSecurityContext();
        if (signedIn.getIDToken() == null) {
            return "/";
        }
        String home = request.getRequestURL().toString().replaceFirst("(?<!/)/(?!/).*$", "/");
        return signedIn.getIDToken().getIssuer() + "/protocol/openid-connect/logout?id_token_hint="
                + encoded(signedIn.getIDTokenString()) + "&post_logout_redirect_uri=" + encoded(home);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
