package id.aduan.web.ui;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * Keeps the choice of light or dark for a year and leads back to the page it was made on; works without script.
 *
 * <p>Leads only to addresses of this portal: anything else leads home.
 */
@WebServlet("/tampilan")
public class ThemeServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String chosen = request.getParameter("pilih");
        boolean known = chosen != null && Theme.CHOICES.contains(chosen);
        Cookie cookie = new Cookie(Theme.COOKIE, known ? chosen : "");
        cookie.setPath("/");
        cookie.setMaxAge(known ? (int) KEPT.toSeconds() : 0);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        seeOther(response, Addresses.within(request.getParameter("kembali")));
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
