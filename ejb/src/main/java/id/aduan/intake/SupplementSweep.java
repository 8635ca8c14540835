package id.aduan.intake;

import id.aduan.tenancy.InScope;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every ten minutes, office by office, for complaints that waited too long. Two nodes at once do no harm. */
@Singleton
@PermitAll
@InScope(InScope.Kind.NONE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SupplementSweep {

    private static final Logger LOG = Logger.getLogger(SupplementSweep.class.getName());

    @EJB
    private SupplementDesk desk;

    @Inject
    private Settings settings;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    public void lookRound() {
        offices().forEach(this::sweep);
    }

    /** As many short transactions as it takes; an office where it fails does not keep the others waiting. */
    private void sweep(OfficeId office) {
        try {
            int ended;
            do {
                ended = desk.endSome(office);
            } while (ended > 0);
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "What waits in {0} could not be ended: {1}", new Object[] {
                office, broken.getClass().getName()
            });
        }
    }

    private List<OfficeId> offices() {
        return settings.regions().stream()
                .flatMap(region -> settings.offices(region.id()).stream())
                .map(Office::id)
                .toList();
    }
}
