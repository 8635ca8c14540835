package id.aduan.onboarding;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Applies the directory of tenants when the server starts; a file with errors keeps its office as it was. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Boot {

    private static final Logger LOG = Logger.getLogger(Boot.class.getName());

    @Inject
    private TenantFolder folder;

    @Inject
    private Onboarding onboarding;

    @PostConstruct
    void applyAll() {
        if (!folder.present()) {
            LOG.warning("The directory of tenant files does not exist; offices stay as they are.");
            return;
        }
        for (var outcome : onboarding.apply(region -> true, "sistem:mulai")) {
            switch (outcome) {
                case OnboardingOutcome.Onboarded o ->
                    LOG.info(() -> "Applied version " + o.version() + " of " + o.office());
                case OnboardingOutcome.Unchanged u -> LOG.fine(() -> u.office() + " is unchanged");
                case OnboardingOutcome.Closed c ->
                    LOG.warning(() -> "Closed for intake, its file is gone: " + c.office());
                case OnboardingOutcome.Refused r ->
                    LOG.log(Level.SEVERE, "Refused the file of {0}: {1}", new Object[] {r.office(), r.findings()});
            }
        }
    }
}
