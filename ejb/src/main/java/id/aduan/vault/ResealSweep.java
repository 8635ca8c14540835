package id.aduan.vault;

import id.aduan.tenancy.InScope;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Settings;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Seals again every night, office by office, what an older key sealed; after a rotation old keys thus fall out of use. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ResealSweep {

    private static final int BATCH = 200;

    private static final Logger LOG = Logger.getLogger(ResealSweep.class.getName());

    @Inject
    private Settings settings;

    @Inject
    private Vault vault;

    @Resource
    private SessionContext context;

    @Schedule(hour = "2", minute = "40", persistent = false)
    void sweep() {
        settings.regions().stream()
                .flatMap(region -> settings.offices(region.id()).stream())
                .map(Office::id)
                .forEach(this::all);
    }

    /** As many short transactions as it takes; an office where it fails does not keep the others waiting. */
    private void all(OfficeId office) {
        var self = context.getBusinessObject(ResealSweep.class);
        try {
            int sealed;
            do {
                sealed = self.reseal(office);
            } while (sealed > 0);
        } catch (RuntimeException broken) {
            LOG.log(Level.WARNING, "Identities of {0} could not be sealed again: {1}", new Object[] {
                office, broken.getClass().getName()
            });
        }
    }

    /** Seals up to 200 identities again with the key in force; zero when none is left. */
    @PermitAll
    @InScope(value = InScope.Kind.SYSTEM, task = "ganti-kunci")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int reseal(OfficeId office) {
        return vault.reseal(office, BATCH);
    }
}
