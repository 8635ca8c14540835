package id.aduan.web.ui;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Logger;

/**
 * A form whose page the server no longer remembers, because the session ended or the server was started anew: the page
 * is drawn again with everything that was typed, nothing is done yet, and its reader is asked to press once more.
 */
public class LateForms extends ExceptionHandlerFactory {

    private static final Logger LOG = Logger.getLogger(LateForms.class.getName());

    public LateForms(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Redrawing(getWrapped().getExceptionHandler());
    }

    private static final class Redrawing extends ExceptionHandlerWrapper {

        Redrawing(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> queued =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (queued.hasNext()) {
                if (queued.next().getContext().getException() instanceof ViewExpiredException late) {
                    queued.remove();
                    redraw(FacesContext.getCurrentInstance(), late.getViewId());
                }
            }
            getWrapped().handle();
        }
    }

    /** What was typed is taken up as it is: neither converted, nor checked, nor given to a desk. */
    private static void redraw(FacesContext context, String page) {
        LOG.info(() -> "A form of " + page + " came after its session had ended; it was shown again.");
        ViewHandler views = context.getApplication().getViewHandler();
        UIViewRoot view = views.createView(context, page);
        context.setViewRoot(view);
        try {
            views.getViewDeclarationLanguage(context, page).buildView(context, view);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The page " + page + " cannot be read.", unreadable);
        }
        view.processDecodes(context);
        CDI.current().select(Say.class).get().warned("ui.late");
        context.renderResponse();
    }
}
