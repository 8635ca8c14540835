package id.aduan.infra.log;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.util.logging.Handler;
import java.util.logging.Logger;

/** Puts {@link Masking} before every handler of the server's log for as long as the portal runs. */
@Startup
@Singleton
public class MaskedLog {

    @PostConstruct
    void begin() {
        for (Handler handler : handlers()) {
            handler.setFilter(new Masking(handler.getFilter()));
        }
    }

    @PreDestroy
    void end() {
        for (Handler handler : handlers()) {
            if (handler.getFilter() instanceof Masking masking) {
                handler.setFilter(masking.before());
            }
        }
    }

    private static Handler[] handlers() {
        return Logger.getLogger("").getHandlers();
    }
}
