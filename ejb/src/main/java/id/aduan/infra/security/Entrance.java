package id.aduan.infra.security;

import id.aduan.infra.persistence.TrackingLookup;
import id.aduan.infra.persistence.TransactionScope;
import id.aduan.shared.Actor;
import id.aduan.shared.Refusal;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Scope;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Decides whether a caller may enter the house a door leads to, and opens its scope. */
@ApplicationScoped
class Entrance {

    private static final String SUPERVISOR = "regency-admin";
    private static final String SUPERVISORS_UNIT = "admin-wilayah";
    private static final String FILING = "penerimaan";

    @Inject
    private TrackingLookup tracking;

    @Inject
    private Settings settings;

    Entrance() {}

    Entrance(TrackingLookup tracking, Settings settings) {
        this.tracking = tracking;
        this.settings = settings;
    }

    /** Refuses (NoEntry) whoever may not enter; the first parameter names the house. */
    void open(Door door, Object[] parameters) {
        switch (door.kind()) {
            case OFFICE -> ofOffice(office(door, parameters));
            case INTAKE -> forFiling(office(door, parameters));
            case CITIZEN -> ofCitizen(first(door, parameters).toString());
            case REGION -> ofRegion(region(door, parameters));
            case SYSTEM -> ofSystem(door, first(door, parameters));
            case NONE -> {}
        }
    }

    private void ofOffice(OfficeId office) {
        var transaction = TransactionScope.here();
        var actor = transaction.actor().orElseGet(CallerActor::signedIn);
        if (!belongs(actor, office.value())) {
            throw new NoEntry(Refusal.of("not-your-office", office));
        }
        transaction.open(new Scope.OfficeScope(office), actor);
    }

    private static boolean belongs(Actor actor, String office) {
        return switch (actor) {
            case Actor.Officer officer ->
                officer.posts().stream().anyMatch(post -> post.office().equals(office));
            case Actor.Machine machine -> true;
            case Actor.Citizen citizen -> false;
        };
    }

    private void forFiling(OfficeId office) {
        if (settings.find(office, Office.class).isEmpty()) {
            throw new NoEntry(Refusal.of("unknown-office", office));
        }
        TransactionScope.here().open(new Scope.SystemScope(office, FILING), new Actor.Citizen());
    }

    private void ofCitizen(String code) {
        if (!tracking.enter(code)) {
            throw new NoEntry(Refusal.of("unknown-code"));
        }
    }

    private void ofRegion(RegionId region) {
        var transaction = TransactionScope.here();
        var actor = transaction.actor().orElseGet(CallerActor::signedIn);
        if (!supervises(actor, region)) {
            throw new NoEntry(Refusal.of("not-your-region", region));
        }
        transaction.open(new Scope.RegionScope(region), actor);
    }

    private static boolean supervises(Actor actor, RegionId region) {
        return switch (actor) {
            case Actor.Officer officer ->
                officer.roles().contains(SUPERVISOR)
                        && officer.holds(region + "/" + SUPERVISORS_UNIT, SUPERVISORS_UNIT);
            case Actor.Machine machine -> true;
            case Actor.Citizen citizen -> false;
        };
    }

    private void ofSystem(Door door, Object house) {
        var actor = new Actor.Machine(door.task());
        switch (house) {
            case OfficeId office -> TransactionScope.here().open(new Scope.SystemScope(office, door.task()), actor);
            case RegionId region -> TransactionScope.here().open(new Scope.RegionScope(region), actor);
            default -> throw new IllegalStateException(door.name() + " names no house by its first parameter.");
        }
    }

    private static OfficeId office(Door door, Object[] parameters) {
        if (first(door, parameters) instanceof OfficeId office) {
            return office;
        }
        throw new IllegalStateException(door.name() + " has no OfficeId as its first parameter.");
    }

    private static RegionId region(Door door, Object[] parameters) {
        if (first(door, parameters) instanceof RegionId region) {
            return region;
        }
        throw new IllegalStateException(door.name() + " has no RegionId as its first parameter.");
    }

    private static Object first(Door door, Object[] parameters) {
        if (parameters == null || parameters.length == 0 || parameters[0] == null) {
            throw new IllegalStateException(door.name() + " was called without the house it leads to.");
        }
        return parameters[0];
    }
}
