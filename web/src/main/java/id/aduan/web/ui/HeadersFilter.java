package id.aduan.web.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Gives every answer its security headers and says how long it may be kept; whoever asks too often is told so. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        SecurityHeaders.of(path).forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        response.setHeader("Cache-Control", Caching.of(path, request.getParameter("v") != null));
        if (Caching.isPublicPage(path)) {
            response.addHeader("Vary", "Cookie");
        }
        try {
            chain.doFilter(request, new OnePolicy(response));
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted() || !isTooMany(failed)) {
                throw failed;
            }
            response.sendError(TOO_MANY);
        }
    }

    /** Pages wrap what stops them: a throttled reader must not be told that something broke. */
    static boolean isTooMany(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Throttle.TooMany) {
                return true;
            }
        }
        return false;
    }

    /** PrimeFaces adds a policy that knows the number it gave its scripts: it takes the place of our rule for scripts. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void addHeader(String name, String value) {
            String ours = getHeader(SecurityHeaders.POLICY);
            if (SecurityHeaders.POLICY.equalsIgnoreCase(name) && ours != null) {
                super.setHeader(name, SecurityHeaders.withScripts(ours, value));
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
