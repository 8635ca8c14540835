package id.aduan.infra.security;

import id.aduan.infra.persistence.TransactionScope;
import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import id.aduan.shared.Post;
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
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts on record, in the office that was knocked at, that an officer was refused. Citizens' refusals are not kept. */
@ApplicationScoped
public class RefusedEntries {

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Settings settings;

    @Inject
    private InstantSource clock;

    /**
     * A door stayed shut and the deed is rolled back: one entry in a transaction of its own, with the office knocked at.
     * Where the door leads to none, it is kept with the first office of whoever knocked; without either, nowhere.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void entry(Door door, Object[] parameters, Actor by, Refusal refusal) {
        if (by instanceof Actor.Officer officer) {
            house(parameters, officer).ifPresent(office -> {
                TransactionScope.here().open(new Scope.SystemScope(office, "keamanan"), by);
                fire(office, door, parameters, by, refusal);
            });
        }
    }

    private Optional<OfficeId> house(Object[] parameters, Actor.Officer officer) {
        var knockedAt = Stream.ofNullable(parameters)
                .flatMap(Arrays::stream)
                .limit(1)
                .filter(OfficeId.class::isInstance)
                .map(OfficeId.class::cast);
        var own = officer.posts().stream().map(Post::office).sorted().map(OfficeId::of);
        return Stream.concat(knockedAt, own)
                .filter(office -> settings.find(office, Office.class).isPresent())
                .findFirst();
    }

    /** A desk answered by a refusal: one entry with whatever else the deed leaves. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deed(Door door, Object[] parameters, Actor by, Refusal refusal) {
        if (by instanceof Actor.Officer) {
            fire((OfficeId) parameters[0], door, parameters, by, refusal);
        }
    }

    private void fire(OfficeId office, Door door, Object[] parameters, Actor by, Refusal refusal) {
        String reference =
                parameters != null && parameters.length > 1 && parameters[1] instanceof UUID id ? id.toString() : "";
        events.fire(new Refused(office.value(), clock.instant(), by, door.name(), refusal.code(), reference));
    }
}
