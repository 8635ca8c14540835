package id.aduan.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.infra.persistence.Wiring;
import id.aduan.intake.RealOffices;
import id.aduan.shared.Actor;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class TrackingCodesTest {

    private static TrackingCode drawnIn(OfficeId office, RandomGenerator random) {
        var wiring = new Wiring();
        return wiring.in(
                new Scope.SystemScope(office, "penerimaan"), new Actor.Citizen(), () -> wiring.of(TrackingCodes.class)
                        .draw(office, UUID.randomUUID(), random));
    }

    @Test
    void aCodeThatAnotherOfficeHoldsIsDrawnAgain() {
        long seed = UUID.randomUUID().getLeastSignificantBits();
        var first = drawnIn(RealOffices.named("sooko"), new Random(seed));
        var second = drawnIn(RealOffices.named("kedopok"), new Random(seed));
        assertThat(second).isNotEqualTo(first);
    }
}
