package id.aduan.web.api;

import id.aduan.web.ui.Words;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What is refused before a request reaches the API's resources (its token, where it comes from, its size) becomes a
 * problem document as well, where a page's reader gets an error page.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR, asyncSupported = true)
public class ProblemFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String API = "/api/";

    @Inject
    private transient Words words;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (asked == null || !asked.startsWith(API)) {
            chain.doFilter(request, response);
            return;
        }
        var problem = Problem.of(response.getStatus(), Problem.refusal(response.getStatus()), words);
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(Json.bytes(problem));
    }
}
