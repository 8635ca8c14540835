package id.aduan.infra.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.shared.Actor;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Scope;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Hibernate's wall and the database's stand on the same scope, and a transaction has one scope only. */
class TwoWallsTest {

    private static final Actor SYSTEM = new Actor.Machine("test");
    private static final OfficeId HERE = OfficeId.of("kab-dinding/sini");
    private static final OfficeId THERE = OfficeId.of("kab-dinding/sana");

    private final TestUnit unit = TestUnit.opened();

    @AfterEach
    void noTransactionIsLeft() {
        unit.server().end();
    }

    @Test
    void tellsTheDatabaseTheOfficeOfTheTransaction() {
        Object told =
                unit.in(new Scope.OfficeScope(HERE), em -> em.createNativeQuery("select scope_office()", String.class)
                        .getSingleResult());
        assertThat(told).isEqualTo("kab-dinding/sini");
    }

    @Test
    void tellsTheDatabaseTheComplaintOfACitizen() {
        var complaint = UUID.randomUUID();
        Object told = unit.in(new Scope.CitizenScope(HERE, complaint), em -> em.createNativeQuery(
                        "select scope_complaint()", UUID.class)
                .getSingleResult());
        assertThat(told).isEqualTo(complaint);
    }

    @Test
    void tellsTheDatabaseTheRegionAndNoOfficeOfASupervisor() {
        Object told = unit.in(new Scope.RegionScope(new RegionId("kab-dinding")), em -> em.createNativeQuery(
                        "select scope_region() || coalesce(scope_office(), '')", String.class)
                .getSingleResult());
        assertThat(told).isEqualTo("kab-dinding");
    }

    @Test
    void aForeignOfficesRowIsNotSeenByAStatementOfOurOwn() {
        unit.in(new Scope.OfficeScope(THERE), em -> em.createNativeQuery("""
                        insert into register_counter (office, register, year, last)
                        values ('kab-dinding/sana', 'dinding', 2026, 1)
                        """).executeUpdate());
        Object seen = unit.in(new Scope.OfficeScope(HERE), em -> em.createNativeQuery(
                        "select count(*) from register_counter where register = 'dinding'", Long.class)
                .getSingleResult());
        assertThat(seen).isEqualTo(0L);
    }

    @Test
    void withoutScopeNothingIsSeen() {
        Object seen = unit.in(null, em -> em.createNativeQuery("select count(*) from register_counter", Long.class)
                .getSingleResult());
        assertThat(seen).isEqualTo(0L);
    }

    @Test
    void refusesAnotherOfficeInTheSameTransaction() {
        unit.server().begin();
        TransactionScope.here().open(new Scope.OfficeScope(HERE), SYSTEM);
        assertThatThrownBy(() -> TransactionScope.here().open(new Scope.OfficeScope(THERE), SYSTEM))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNestedCallOfTheSameHouseKeepsTheScope() {
        unit.server().begin();
        var citizen = new Scope.CitizenScope(HERE, UUID.randomUUID());
        TransactionScope.here().open(citizen, SYSTEM);
        TransactionScope.here().open(new Scope.OfficeScope(HERE), SYSTEM);
        assertThat(TransactionScope.here().scope()).contains(citizen);
    }

    @Test
    void refusesAScopeAfterReadingWithoutOne() {
        assertThatThrownBy(() -> unit.in(null, em -> {
                    em.createNativeQuery("select 1").getSingleResult();
                    TransactionScope.here().open(new Scope.OfficeScope(HERE), SYSTEM);
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAScopeWithoutTransaction() {
        assertThatThrownBy(() -> TransactionScope.here().open(new Scope.OfficeScope(HERE), SYSTEM))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aSessionOfOneHouseDoesNotWorkInTheTransactionOfAnother() {
        assertThatThrownBy(() -> unit.in(null, em -> {
                    unit.server().end();
                    unit.server().begin();
                    TransactionScope.here().open(new Scope.OfficeScope(HERE), SYSTEM);
                    return em.createNativeQuery("select 1").getSingleResult();
                }))
                .isInstanceOf(RuntimeException.class);
    }
}
