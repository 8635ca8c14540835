package id.aduan.infra.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.Channels;
import id.aduan.intake.Requirements;
import id.aduan.onboarding.TenantFile;
import id.aduan.onboarding.TenantReader;
import id.aduan.sop.Procedure;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Region;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read from a file is what a later reading of the database gives back. */
class EveryTenantFileSurvivesStorageTest {

    private static final Path TENANTS = Path.of(System.getProperty("basedir", "."), "..", "tenants");

    static Stream<TenantFile> offices() {
        return new TenantReader(TENANTS).read(LocalDate.of(2026, 11, 22)).offices().stream();
    }

    static Stream<Region> regions() {
        return new TenantReader(TENANTS).read(LocalDate.of(2026, 11, 22)).regions().values().stream();
    }

    @ParameterizedTest
    @MethodSource("offices")
    void comesBackAsItWasRead(TenantFile tenant) {
        assertThat(Json.read(Json.write(tenant.office()), Office.class)).isEqualTo(tenant.office());
        assertThat(Json.read(Json.write(tenant.channels()), Channels.class)).isEqualTo(tenant.channels());
        assertThat(Json.read(Json.write(tenant.requirements()), Requirements.class))
                .isEqualTo(tenant.requirements());
        assertThat(tenant.procedures()).allSatisfy(p -> assertThat(Json.read(Json.write(p), Procedure.class))
                .isEqualTo(p));
    }

    @ParameterizedTest
    @MethodSource("regions")
    void comesBackAsItWasRead(Region region) {
        assertThat(Json.read(Json.write(region), Region.class)).isEqualTo(region);
    }
}
