package id.aduan.infra.security;

import id.aduan.infra.persistence.TransactionScope;
import id.aduan.shared.Actor;
import id.aduan.tenancy.Caller;
import jakarta.ejb.EJBContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.jacc.PolicyContext;
import jakarta.security.jacc.PolicyContextException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * Who acts: as the transaction's scope was opened for; before that, whoever is signed in; else a citizen.
 * Works in desks, in beans they call, and in pages.
 */
@ApplicationScoped
public class CallerActor implements Caller {

    @Override
    public Actor actor() {
        return TransactionScope.here().actor().orElseGet(CallerActor::signedIn);
    }

    static Actor signedIn() {
        return officerOfBean().or(CallerActor::officerOfRequest).orElseGet(Actor.Citizen::new);
    }

    private static Optional<Actor> officerOfBean() {
        try {
            EJBContext context = InitialContext.doLookup("java:comp/EJBContext");
            return SignOn.officer(context.getCallerPrincipal());
        } catch (NamingException | IllegalStateException notInBean) {
            return Optional.empty();
        }
    }

    private static Optional<Actor> officerOfRequest() {
        try {
            var request = (HttpServletRequest) PolicyContext.getContext(HttpServletRequest.class.getName());
            return request == null ? Optional.empty() : SignOn.officer(request.getUserPrincipal());
        } catch (PolicyContextException | IllegalArgumentException notInRequest) {
            return Optional.empty();
        }
    }
}
