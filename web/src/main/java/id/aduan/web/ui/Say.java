package id.aduan.web.ui;

import id.aduan.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The one place that turns an outcome into words on the page: {@code say.refused(refusal)}, {@code say.done(key)}. */
@Named
@RequestScoped
public class Say {

    @Inject
    private Words words;

    /** What is wrong and what to do: the word {@code refusal.<code>} with the refusal's arguments. */
    public void refused(Refusal refusal) {
        add(null, FacesMessage.SEVERITY_ERROR, words.refusal(refusal));
    }

    /** A refusal that belongs to one field. @param field its client id */
    public void refusedAt(String field, Refusal refusal) {
        add(field, FacesMessage.SEVERITY_ERROR, words.refusal(refusal));
    }

    public void wrong(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_ERROR, words.of(key, arguments));
    }

    /** Something wrong with one field. @param field its client id, e.g. {@code form:story} */
    public void wrongAt(String field, String key, Object... arguments) {
        add(field, FacesMessage.SEVERITY_ERROR, words.of(key, arguments));
    }

    public void warned(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_WARN, words.of(key, arguments));
    }

    public void done(String key, Object... arguments) {
        add(null, FacesMessage.SEVERITY_INFO, words.of(key, arguments));
    }

    /** The same on the page that follows a redirect. Officers' pages only: it needs a session. */
    public void doneNext(String key, Object... arguments) {
        done(key, arguments);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
    }

    private static void add(@Nullable String field, Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, text, text));
    }
}
