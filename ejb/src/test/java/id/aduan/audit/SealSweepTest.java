package id.aduan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.infra.house.TestHouse;
import id.aduan.infra.schema.TestDatabase;
import id.aduan.onboarding.TestTenants;
import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import id.aduan.shared.Setting;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every day an office recorded something on is sealed once it is over, in the office's own days. */
class SealSweepTest {

    private static final Actor NIGHT = new Actor.Machine("segel");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final OfficeId office = OfficeId.of("kab-segel/k" + UUID.randomUUID());
    private final TestHouse house = new TestHouse(at("2026-11-20T08:00:00+07:00"));

    @BeforeEach
    void theOfficeOpens(@TempDir Path folder) {
        System.setProperty(Setting.VAULT_KEYS.key(), folder.resolve("keys.json").toString());
        System.setProperty(Setting.VAULT_CREATE.key(), "true");
        TestTenants.invented(house, folder, office);
    }

    @Test
    void aDayIsSealedWhenItIsOverForGood() {
        record("2026-11-20T10:00:00+07:00");
        sweep("2026-11-21T00:10:00+07:00");
        assertThat(seals()).isEmpty();
        sweep("2026-11-21T00:20:00+07:00");
        assertThat(seals()).extracting(Seal::day).containsExactly(FRIDAY);
        sweep("2026-11-21T01:20:00+07:00");
        assertThat(seals()).hasSize(1);
    }

    @Test
    void theDayIsTheOfficesOwn() {
        record("2026-11-21T00:30:00+07:00");
        sweep("2026-11-23T00:20:00+07:00");
        assertThat(seals()).extracting(Seal::day).containsExactly(FRIDAY, FRIDAY.plusDays(1));
    }

    @Test
    void daysMissedWhileTheServerStoodStillAreSealedAtOnceAndBound() {
        record("2026-11-20T10:00:00+07:00");
        record("2026-11-23T10:00:00+07:00");
        record("2026-12-01T10:00:00+07:00");
        sweep("2026-12-05T00:20:00+07:00");
        assertThat(seals())
                .extracting(Seal::day)
                .containsExactly(FRIDAY, FRIDAY.plusDays(3), LocalDate.of(2026, 12, 1));
        assertThat(verify()).isInstanceOf(Verification.Whole.class);
    }

    @Test
    void aSealedDayThatLostItsEndIsNamed() throws SQLException {
        record("2026-11-20T10:00:00+07:00");
        sweep("2026-11-21T00:20:00+07:00");
        behind(
                "delete from audit_entry where office = '%s' and seq = (select max(seq) from audit_entry where office = '%s')");
        assertThat(verify()).isInstanceOfSatisfying(Verification.Broken.class, broken -> assertThat(broken.fault())
                .isEqualTo(Verification.Fault.CUT_OFF));
    }

    @Test
    void aSealThatWasWrittenAnewIsNamedByItsDay() throws SQLException {
        record("2026-11-20T10:00:00+07:00");
        sweep("2026-11-21T00:20:00+07:00");
        behind("update audit_seal set entries = entries - 1 where office = '%s' and '%s' <> ''");
        assertThat(verify()).isEqualTo(new Verification.Broken(FRIDAY.toString(), 0, Verification.Fault.SEAL_BROKEN));
    }

    private void record(String moment) {
        house.setClock(at(moment));
        in(() -> {
            house.bean(AuditTrail.class).hear(new Noted(office.value(), at(moment)));
            return null;
        });
    }

    private void sweep(String moment) {
        house.setClock(at(moment));
        in(() -> {
            house.bean(SealSweep.class).seal(office);
            return null;
        });
    }

    private List<Seal> seals() {
        return in(() -> house.bean(AuditBook.class).seals(office));
    }

    private Verification verify() {
        return in(() -> house.bean(AuditDesk.class).verify(office));
    }

    private <T> T in(Supplier<T> call) {
        return house.in(new Scope.SystemScope(office, "segel"), NIGHT, call);
    }

    private void behind(String statement) throws SQLException {
        try (var behind = TestDatabase.started().superuser().getConnection();
                var bend = behind.createStatement()) {
            assertThat(bend.executeUpdate(statement.formatted(office, office))).isOne();
        }
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }

    /** Something that concerns the office itself. */
    private record Noted(String office, Instant at) implements DomainEvent {

        @Override
        public @Nullable UUID complaint() {
            return null;
        }

        @Override
        public Actor by() {
            return NIGHT;
        }
    }
}
