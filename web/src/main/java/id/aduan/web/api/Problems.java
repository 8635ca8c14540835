package id.aduan.web.api;

import id.aduan.shared.Refusal;
import id.aduan.tenancy.NoEntry;
import id.aduan.web.ui.Throttle.TooMany;
import id.aduan.web.ui.Words;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns everything that can go wrong behind the API into one shape, and tells nothing about our insides. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());
    private static final int UNAUTHORIZED = 401;
    private static final int TOO_MANY = 429;

    @Inject
    private Words words;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof ApiRefusal refused) {
                return problem(refused.status(), refused.refusal());
            }
            if (t instanceof NoEntry no) {
                return problem(status(no.refusal()), no.refusal());
            }
            if (t instanceof TooMany) {
                return problem(TOO_MANY, Refusal.of("too-many"));
            }
            if (t instanceof EJBAccessException) {
                return problem(403, Refusal.of("not-permitted"));
            }
            if (t instanceof WebApplicationException web) {
                int status = web.getResponse().getStatus();
                return problem(status, Problem.refusal(status));
            }
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, thrown, () -> "Request failed, reference " + reference);
        return problem(500, Refusal.of("broken", reference));
    }

    private Response problem(int status, Refusal refusal) {
        var response = Response.status(status).type(Problem.MEDIA_TYPE).entity(Problem.of(status, refusal, words));
        return (status == UNAUTHORIZED ? response.header("WWW-Authenticate", "Bearer") : response).build();
    }

    private static int status(Refusal refusal) {
        return switch (refusal.code()) {
            case "unknown-code", "unknown-office", "not-here", "unknown-region" -> 404;
            default -> 403;
        };
    }
}
