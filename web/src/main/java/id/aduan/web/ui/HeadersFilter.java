package id.aduan.web.ui;

import id.aduan.tenancy.NoEntry;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;

/** Gives every answer its security headers and says how long it may be kept; whoever asks too often is told so. */
@WebFilter(
        urlPatterns = "/*",
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR},
        asyncSupported = true)
public class HeadersFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY = 429;
    private static final Pattern VERSION = Pattern.compile("(^|&)v=");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        SecurityHeaders.of(path).forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        response.setHeader("Cache-Control", Caching.of(path, isVersioned(request)));
        if (Caching.isPublicPage(path)) {
            response.addHeader("Vary", "Cookie");
        }
        try {
            chain.doFilter(request, new OnePolicy(response));
        } catch (ServletException | RuntimeException failed) {
            int status = status(failed);
            if (response.isCommitted() || status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                throw failed;
            }
            response.sendError(status);
        }
    }

    /** Reads the address alone: asking for a parameter would read a body whose size nobody has looked at yet. */
    private static boolean isVersioned(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && VERSION.matcher(query).find();
    }

    /** Pages wrap what stops them: whoever asks too often or for what is not theirs is not told that something broke. */
    static int status(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Throttle.TooMany often -> {
                    return TOO_MANY;
                }
                case NoEntry notHere -> {
                    return HttpServletResponse.SC_NOT_FOUND;
                }
                case EJBAccessException notPermitted -> {
                    return HttpServletResponse.SC_FORBIDDEN;
                }
                default -> {}
            }
        }
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
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
