package id.aduan.infra.security;

import id.aduan.shared.Refusal;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.RegionId;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * One call of a desk as the log tells it: its own mark, door, house, outcome, time. Ids only: never names, never texts;
 * a tracking code is a key and stays out, too.
 */
final class Deed {

    private static final Logger LOG = Logger.getLogger("id.aduan.deeds");

    private final String request;
    private final Door door;
    private final String house;
    private final long begun = System.nanoTime();

    private Deed(String request, Door door, String house) {
        this.request = request;
        this.door = door;
        this.house = house;
    }

    static Deed begun(Door door, Object[] parameters) {
        return new Deed(UUID.randomUUID().toString().substring(0, 8), door, house(parameters));
    }

    void done(Object outcome) {
        LOG.logf(
                door.kind() == InScope.Kind.NONE ? Logger.Level.DEBUG : Logger.Level.INFO,
                "[%s] %s done%s in %d ms: %s",
                request,
                door.name(),
                house,
                millis(),
                outcome == null ? "nothing to say" : outcome.getClass().getSimpleName());
    }

    void refused(Refusal refusal) {
        LOG.infof("[%s] %s refused%s in %d ms: %s", request, door.name(), house, millis(), refusal.code());
    }

    void failed(Exception cause) {
        LOG.warnf(
                "[%s] %s failed%s in %d ms: %s",
                request, door.name(), house, millis(), cause.getClass().getName());
    }

    private long millis() {
        return (System.nanoTime() - begun) / 1_000_000;
    }

    private static String house(Object[] parameters) {
        Object first = parameters == null || parameters.length == 0 ? null : parameters[0];
        return first instanceof OfficeId || first instanceof RegionId ? " in " + first : "";
    }
}
