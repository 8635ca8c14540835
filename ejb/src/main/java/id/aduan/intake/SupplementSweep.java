package id.aduan.intake;

import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Settings;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Looks every ten minutes, office by office, for complaints that waited too long. Two nodes at once do no harm. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SupplementSweep {

    @EJB
    private SupplementDesk desk;

    @Inject
    private Settings settings;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void sweep() {
        offices().forEach(office -> {
            while (desk.endSome(office) > 0) {
                // As many transactions as it takes: each one short.
            }
        });
    }

    private List<OfficeId> offices() {
        return settings.regions().stream()
                .flatMap(region -> settings.offices(region.id()).stream())
                .map(Office::id)
                .toList();
    }
}
