package id.aduan.infra.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.infra.schema.AnyRow;
import id.aduan.infra.schema.TestDatabase;
import id.aduan.sop.ProcedureVersion;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Scope;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hibernate's wall alone: the database lets this unit see every row, and still no entity of another office is reached. */
class HibernateWallTest {

    private static final OfficeId HERE = OfficeId.of("kab-dinding/sini");
    private static final OfficeId THERE = OfficeId.of("kab-dinding/sana");
    private static final AnyRow OURS = new AnyRow(HERE.value(), UUID.randomUUID());
    private static final AnyRow THEIRS = new AnyRow(THERE.value(), UUID.randomUUID());

    private static TestUnit unit;

    @BeforeAll
    static void everyTableHoldsARowOfEachOffice() throws SQLException {
        var database = TestDatabase.started().apart("dinding_hibernate");
        unit = TestUnit.unwalled(database);
        try (var behind = database.superuser().getConnection();
                var statement = behind.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (Class<?> entity : walled().toList()) {
                OURS.insert(behind, table(entity));
                THEIRS.insert(behind, table(entity));
            }
        }
    }

    /** Procedures are published, so every office may read those of the others. */
    static Stream<Class<?>> walled() {
        return TestUnit.entities().stream().filter(entity -> entity != ProcedureVersion.class);
    }

    @ParameterizedTest
    @MethodSource("walled")
    void everyEntityNamesItsOffice(Class<?> entity) {
        assertThat(fields(entity)).anyMatch(field -> field.isAnnotationPresent(TenantId.class));
    }

    @ParameterizedTest
    @MethodSource("walled")
    void aForeignRowIsNotFoundByItsId(Class<?> entity) {
        var foreign = id(entity, THERE);
        Object found = unit.in(new Scope.OfficeScope(HERE), em -> em.find(entity, foreign));
        assertThat(found).isNull();
    }

    @ParameterizedTest
    @MethodSource("walled")
    void aQueryMeetsTheRowsOfItsOfficeOnly(Class<?> entity) {
        assertThat(met(new Scope.OfficeScope(HERE), entity)).containsExactly(id(entity, HERE));
        assertThat(met(new Scope.OfficeScope(THERE), entity)).containsExactly(id(entity, THERE));
    }

    @ParameterizedTest
    @MethodSource("walled")
    void aQueryForAForeignIdMeetsNothing(Class<?> entity) {
        var foreign = id(entity, THERE);
        Long met = unit.in(new Scope.OfficeScope(HERE), em -> em.createQuery(
                        "select count(e) from " + entity.getSimpleName() + " e where e." + key(entity) + " = :id",
                        Long.class)
                .setParameter("id", foreign)
                .getSingleResult());
        assertThat(met).isZero();
    }

    @ParameterizedTest
    @MethodSource("walled")
    void withoutScopeNothingIsMet(Class<?> entity) {
        assertThat(met(null, entity)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("walled")
    void aRegionsScopeLiftsThisWallAndLeavesTheDatabases(Class<?> entity) {
        assertThat(met(new Scope.RegionScope(new RegionId("kab-dinding")), entity))
                .hasSize(2);
    }

    private static List<UUID> met(@Nullable Scope scope, Class<?> entity) {
        var all = "select e." + key(entity) + " from " + entity.getSimpleName() + " e";
        return unit.in(scope, em -> em.createQuery(all, UUID.class).getResultList());
    }

    private static UUID id(Class<?> entity, OfficeId office) {
        var one = "select " + key(entity) + " from " + table(entity) + " where office = :office";
        return unit.in(new Scope.OfficeScope(HERE), em -> (UUID) em.createNativeQuery(one, UUID.class)
                .setParameter("office", office.value())
                .getSingleResult());
    }

    private static String table(Class<?> entity) {
        return entity.getAnnotation(Table.class).name();
    }

    private static String key(Class<?> entity) {
        return fields(entity)
                .filter(field -> field.isAnnotationPresent(Id.class))
                .map(Field::getName)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Field> fields(Class<?> entity) {
        return Stream.<Class<?>>iterate(entity, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()));
    }
}
