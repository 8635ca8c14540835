package id.aduan.web.ui;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.context.PrimeFacesContextFactory;

/**
 * Keeps PrimeFaces out of citizens' pages: to number their scripts it would open a session for each visitor and refuse
 * a stateless form, and none of its components is there.
 */
public class PlainContextFactory extends FacesContextFactory {

    public PlainContextFactory(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        if (SecurityHeaders.isOfficers(((HttpServletRequest) request).getServletPath())) {
            return getWrapped().getFacesContext(context, request, response, lifecycle);
        }
        FacesContextFactory plain =
                getWrapped() instanceof PrimeFacesContextFactory prime ? prime.getWrapped() : getWrapped();
        FacesContext faces = plain.getFacesContext(context, request, response, lifecycle);
        PrimeFacesContext.getCspState(faces).setInitialized(true);
        return faces;
    }
}
