package id.aduan.intake;

import id.aduan.shared.Actor;
import id.aduan.tenancy.Caller;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.OfficeId;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Ends in one office what waited too long. For the portal's own sweep only. */
@Stateless
@InScope(value = InScope.Kind.SYSTEM, task = "supplement-sweep")
public class SupplementDesk {

    @Inject
    private Lapses lapses;

    @Inject
    private Caller caller;

    /** Some at a time; answers how many. Refuses anybody but the portal itself (IllegalStateException). */
    @PermitAll
    public int endSome(OfficeId office) {
        if (!(caller.actor() instanceof Actor.Machine)) {
            throw new IllegalStateException("Only the portal itself sweeps.");
        }
        return lapses.endSome(office);
    }
}
