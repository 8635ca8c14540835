package id.aduan.onboarding;

import id.aduan.infra.house.TestHouse;
import id.aduan.shared.Actor;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Region;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Scope;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Runs each call as the server does: in a transaction and a scope of its own, beside the caller's. */
final class EachInItsOwn extends VersionDesk {

    private final TestHouse house;
    private final VersionDesk desk;

    EachInItsOwn(TestHouse house, VersionDesk desk) {
        this.house = house;
        this.desk = desk;
    }

    @Override
    public void region(RegionId id, Region region, List<Finding> findings, String by) {
        beside(new Scope.RegionScope(id), () -> {
            desk.region(id, region, findings, by);
            return id;
        });
    }

    @Override
    public OnboardingOutcome office(OfficeId office, Draft draft) {
        return beside(new Scope.SystemScope(office, "penerapan-berkas"), () -> desk.office(office, draft));
    }

    @Override
    public OnboardingOutcome close(OfficeId office, String by) {
        return beside(new Scope.SystemScope(office, "penerapan-berkas"), () -> desk.close(office, by));
    }

    private <T> T beside(Scope scope, Supplier<T> call) {
        return CompletableFuture.supplyAsync(() -> house.in(scope, new Actor.Machine("penerapan-berkas"), call))
                .join();
    }
}
