package id.aduan.web.ui;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Lets a form come back to the address its reader sees, not to the page file behind it. */
public class AddressViewHandler extends ViewHandlerWrapper {

    public AddressViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        UIViewRoot here = context.getViewRoot();
        String visible = ((HttpServletRequest) context.getExternalContext().getRequest()).getHeader(Addresses.VISIBLE);
        boolean toHere = here != null && viewId.equals(here.getViewId());
        if (toHere && visible != null && !visible.contains("/jakarta.faces.resource/")) {
            return Addresses.within(visible);
        }
        return super.getActionURL(context, viewId);
    }
}
