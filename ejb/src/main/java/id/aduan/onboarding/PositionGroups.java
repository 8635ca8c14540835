package id.aduan.onboarding;

import id.aduan.onboarding.IdentityProvisioner.Group;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Position;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Keeps the sign-on's groups in step with the offices' positions: compares what should be with what was made, and asks again
 * until it is so. Runs outside every transaction, so a sign-on that is down delays nobody.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class PositionGroups {

    static final String REGION_ADMIN = "admin-wilayah";

    @Inject
    private Settings settings;

    @Inject
    private IdentityProvisioner provisioner;

    private final Set<Group> made = new HashSet<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void reconcile() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            var missing = wanted().stream().filter(g -> !made.contains(g)).toList();
            if (!missing.isEmpty() && provisioner.ensure(missing)) {
                made.addAll(missing);
            }
        } finally {
            busy.set(false);
        }
    }

    private List<Group> wanted() {
        var groups = new ArrayList<Group>();
        for (var region : settings.regions()) {
            groups.add(ofAdmins(region.id()));
            settings.offices(region.id()).forEach(o -> o.positions().forEach(p -> groups.add(of(o, p))));
        }
        return groups;
    }

    private static Group ofAdmins(RegionId region) {
        return new Group(List.of(region.value(), REGION_ADMIN), Set.of("regency-admin", "tenant-admin"));
    }

    private static Group of(Office office, Position position) {
        var path = List.of(office.id().region().value(), office.id().slug(), position.key());
        var roles = new HashSet<>(Set.of("officer"));
        if (position.head()) {
            roles.add("head-of-office");
        }
        if (position.head() || position.receives()) {
            roles.add("vault-reader");
        }
        return new Group(path, Set.copyOf(roles));
    }
}
