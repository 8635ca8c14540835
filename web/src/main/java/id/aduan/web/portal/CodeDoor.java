package id.aduan.web.portal;

import id.aduan.complaint.TrackingCode;
import id.aduan.tenancy.NoEntry;
import id.aduan.web.ui.Throttle;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The door behind which a tracking code is looked up: slow for those who guess, silent about what exists. */
@RequestScoped
public class CodeDoor {

    private static final int NOT_FOUND = 404;

    @Inject
    private Throttle throttle;

    @Inject
    private HttpServletRequest request;

    /** What the code opens; empty for a code nobody holds. Refuses (TooMany) whoever asks too often. */
    <T> Optional<T> open(@Nullable String written, Function<TrackingCode, T> ask) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        throttle.lookup(request);
        try {
            var found = TrackingCode.read(written).map(ask);
            if (found.isEmpty()) {
                throttle.wrongCode(request);
            }
            return found;
        } catch (NoEntry nobodyHoldsIt) {
            throttle.wrongCode(request);
            return Optional.empty();
        }
    }

    void notFound() throws IOException {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().responseSendError(NOT_FOUND, "");
        context.responseComplete();
    }
}
