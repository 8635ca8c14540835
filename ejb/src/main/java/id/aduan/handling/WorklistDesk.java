package id.aduan.handling;

import id.aduan.tenancy.InScope;
import id.aduan.tenancy.OfficeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;

/** What waits for whom, and how far a complaint got. */
@Stateless
@RolesAllowed("officer")
@InScope(InScope.Kind.OFFICE)
public class WorklistDesk {

    public Worklist today(OfficeId office) {
        throw new UnsupportedOperationException();
    }

    /** Refuses a complaint that is not in this house (NoEntry). */
    public Progress progress(OfficeId office, UUID complaint) {
        throw new UnsupportedOperationException();
    }

    /** Refuses a task that is not in this house (NoEntry). */
    public TaskSheet task(OfficeId office, UUID task) {
        throw new UnsupportedOperationException();
    }
}
