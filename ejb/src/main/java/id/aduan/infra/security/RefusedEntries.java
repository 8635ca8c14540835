package id.aduan.infra.security;

import id.aduan.infra.persistence.TransactionScope;
import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import id.aduan.shared.Refusal;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** Puts on record, in the office that was knocked at, that an officer was refused. Citizens' refusals are not kept. */
@ApplicationScoped
public class RefusedEntries {

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Settings settings;

    @Inject
    private InstantSource clock;

    /** A door stayed shut and the deed is rolled back: one entry in a transaction of its own, if the office exists. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void entry(Door door, Object[] parameters, Actor by, Refusal refusal) {
        if (parameters[0] instanceof OfficeId office
                && by instanceof Actor.Officer
                && settings.find(office, Office.class).isPresent()) {
            TransactionScope.here().open(new Scope.SystemScope(office, "keamanan"), by);
            fire(door, parameters, by, refusal);
        }
    }

    /** A desk answered by a refusal: one entry with whatever else the deed leaves. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deed(Door door, Object[] parameters, Actor by, Refusal refusal) {
        if (by instanceof Actor.Officer) {
            fire(door, parameters, by, refusal);
        }
    }

    private void fire(Door door, Object[] parameters, Actor by, Refusal refusal) {
        String reference = parameters.length > 1 && parameters[1] instanceof UUID id ? id.toString() : "";
        events.fire(new Refused(parameters[0].toString(), clock.instant(), by, door.name(), refusal.code(), reference));
    }
}
