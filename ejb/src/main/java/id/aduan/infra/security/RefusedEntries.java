package id.aduan.infra.security;

import id.aduan.infra.persistence.TransactionScope;
import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;

/** Puts on record, in the office that was knocked at, that an officer was refused; the refused deed itself is rolled back. */
@ApplicationScoped
public class RefusedEntries {

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Settings settings;

    @Inject
    private InstantSource clock;

    /** Effects: one audit entry in a transaction of its own. Does nothing for citizens and for offices that do not exist. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void record(Door door, OfficeId office, Actor by, String code) {
        if (!(by instanceof Actor.Officer)
                || settings.find(office, Office.class).isEmpty()) {
            return;
        }
        TransactionScope.here().open(new Scope.SystemScope(office, "keamanan"), by);
        events.fire(new EntryRefused(office.value(), null, clock.instant(), by, door.name(), code));
    }
}
