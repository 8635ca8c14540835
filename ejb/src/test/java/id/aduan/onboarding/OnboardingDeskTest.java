package id.aduan.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.infra.house.TestHouse;
import id.aduan.intake.IntakeDesk;
import id.aduan.intake.IntakeOutcome;
import id.aduan.intake.Reporter;
import id.aduan.intake.Submission;
import id.aduan.shared.Actor;
import id.aduan.shared.Setting;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.RegionId;
import id.aduan.tenancy.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a government's administrator does with files, and what becomes of the offices by it. */
class OnboardingDeskTest {

    private static final RegionId REGION = new RegionId("kab-contoh");
    private static final OfficeId OFFICE = OfficeId.of("kab-contoh/dinas-contoh");
    private static final Actor ADMIN = new Actor.Officer("admin.contoh", "Admin", Set.of(), Set.of("tenant-admin"));

    @TempDir
    private Path root;

    private final TestHouse house = new TestHouse(Instant.parse("2026-11-20T02:00:00Z"));
    private TenantDirectory directory;
    private Instant now = Instant.parse("2026-11-20T02:00:00Z");

    @BeforeEach
    void theFilesLieThere() {
        directory = new TenantDirectory(root.resolve("tenants"));
        System.setProperty(Setting.TENANTS.key(), root.resolve("tenants").toString());
        System.setProperty(Setting.VAULT_KEYS.key(), root.resolve("keys.json").toString());
        System.setProperty(Setting.VAULT_CREATE.key(), "true");
        house.give(VersionDesk.class, new EachInItsOwn(house, house.bean(VersionDesk.class)));
        directory.office("nama: Dinas Contoh", "nama: Dinas " + UUID.randomUUID());
        apply();
    }

    @AfterEach
    void theProjectsOwnLieThereAgain() {
        System.clearProperty(Setting.TENANTS.key());
    }

    @Test
    void aFileThatDidNotChangeMakesNoVersion() {
        assertThat(apply()).containsExactly(new OnboardingOutcome.Unchanged(OFFICE));
        assertThat(inspect().status()).isEqualTo(OfficeInspection.Status.UNCHANGED);
    }

    @Test
    void aChangedFileIsTheNextVersion() {
        int before = inForce().version();
        directory.office("janji: 1 jam", "janji: 2 hari kerja");
        assertThat(inspect().status()).isEqualTo(OfficeInspection.Status.CHANGED);
        assertThat(inForce().version()).isEqualTo(before);
        assertThat(apply()).containsExactly(new OnboardingOutcome.Onboarded(OFFICE, before + 1));
        assertThat(inForce().by()).isEqualTo("admin.contoh");
    }

    @Test
    void aFileWithAnErrorChangesNothingAndClosesNothing() {
        int before = inForce().version();
        directory.office("pelaksana: kepala", "pelaksana: walikota");
        assertThat(apply().getFirst()).isInstanceOf(OnboardingOutcome.Refused.class);
        assertThat(inForce().version()).isEqualTo(before);
        assertThat(filed()).isNotInstanceOf(IntakeOutcome.Refused.class);
    }

    @Test
    void aFileTakenAwayClosesTheOfficeForNewComplaintsAndDeletesNothing() throws IOException {
        var early = filed();
        Files.delete(root.resolve("tenants/kab-contoh/dinas-contoh.yaml"));
        assertThat(inspect().status()).isEqualTo(OfficeInspection.Status.MISSING);
        assertThat(apply()).containsExactly(new OnboardingOutcome.Closed(OFFICE));
        assertThat(((IntakeOutcome.Refused) filed()).refusal().code()).isEqualTo("office-closed");
        assertThat(early).isNotInstanceOf(IntakeOutcome.Refused.class);
        assertThat(inForce().file()).isEqualTo("kab-contoh/dinas-contoh.yaml");
        assertThat(apply()).isEmpty();
    }

    @Test
    void theSameFilePutBackOpensItAgainWithoutANewVersion() throws IOException {
        var file = root.resolve("tenants/kab-contoh/dinas-contoh.yaml");
        int before = inForce().version();
        Files.move(file, root.resolve("aside"));
        apply();
        Files.move(root.resolve("aside"), file);
        assertThat(apply()).containsExactly(new OnboardingOutcome.Onboarded(OFFICE, before));
        assertThat(filed()).isNotInstanceOf(IntakeOutcome.Refused.class);
    }

    @Test
    void whateverHappensIsOnRecordWithWhoAskedForIt() throws IOException {
        Files.delete(root.resolve("tenants/kab-contoh/dinas-contoh.yaml"));
        apply();
        assertThat(house.heard()).filteredOn(Onboarded.class::isInstance).last().satisfies(event -> assertThat(
                        ((Onboarded) event).facts())
                .containsEntry("what", "closed-for-intake")
                .containsEntry("requestedBy", "admin.contoh"));
    }

    private List<OnboardingOutcome> apply() {
        var outcomes = region(() -> house.bean(OnboardingDesk.class).apply(REGION));
        now = now.plusSeconds(3);
        house.setClock(now);
        return outcomes;
    }

    private OfficeInspection inspect() {
        return region(() -> house.bean(OnboardingDesk.class).inspect(REGION)).getFirst();
    }

    private OnboardingDesk.Applied inForce() {
        return house.as(ADMIN, OFFICE, () -> house.bean(OnboardingDesk.class).inForce(OFFICE));
    }

    private IntakeOutcome filed() {
        var reporter = new Reporter("Siti", "Jl. Mawar 3", "081200000000", "siti@contoh.invalid", "");
        var key = UUID.randomUUID().toString();
        var said = new Submission("Jalan", "", "", "", reporter, false, false, false, true, key, ChannelKind.WEB);
        return house.in(
                new Scope.SystemScope(OFFICE, "penerimaan"), new Actor.Citizen(), () -> house.bean(IntakeDesk.class)
                        .receive(OFFICE, said, List.of()));
    }

    private <T> T region(Supplier<T> call) {
        return house.in(new Scope.RegionScope(REGION), ADMIN, call);
    }
}
