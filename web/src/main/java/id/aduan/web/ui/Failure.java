package id.aduan.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Something broke: a reference code for the reader and, under the same code, the cause for the log. The reader never
 * sees the cause.
 */
@Named
@RequestScoped
public class Failure {

    private static final Logger LOG = Logger.getLogger(Failure.class.getName());
    /** Letters and figures that nobody confuses on the phone. */
    private static final String SPEAKABLE = "23456789ACDEFHJKLMNPRTUVWXY";

    private static final int LENGTH = 6;

    @Inject
    private HttpServletRequest request;

    private String code = "";

    /** Made and logged at first use. */
    public String getCode() {
        if (code.isEmpty()) {
            code = new SecureRandom()
                    .ints(LENGTH, 0, SPEAKABLE.length())
                    .mapToObj(i -> SPEAKABLE.substring(i, i + 1))
                    .collect(Collectors.joining());
            Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.log(Level.SEVERE, "Failure " + code + " was shown to a reader.", cause);
        }
        return code;
    }
}
