package id.aduan.infra.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.EvidenceStore;
import id.aduan.infra.house.TestHouse;
import id.aduan.intake.IntakeDesk;
import id.aduan.intake.Reporter;
import id.aduan.intake.Submission;
import id.aduan.intake.Upload;
import id.aduan.onboarding.TestTenants;
import id.aduan.shared.Actor;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence nobody names is discarded after a day; what any office names stays. */
class EvidenceSweepTest {

    private static final Instant NIGHT = Instant.parse("2026-11-20T20:10:00Z");

    @TempDir
    private Path directory;

    private TestHouse house;
    private EvidenceFiles files;

    @BeforeEach
    void anOffice() {
        System.setProperty("aduan.vault.keys", directory.resolve("keys.json").toString());
        System.setProperty("aduan.vault.create", "true");
        house = new TestHouse(NIGHT);
        files = new EvidenceFiles(directory.resolve("bukti"));
        house.give(EvidenceFiles.class, files);
        house.give(EvidenceStore.class, files);
    }

    @Test
    void whatAComplaintNamesStaysAndTheRestGoes() {
        var office = TestTenants.open(house, "kab-mojokerto", "kecamatan-sooko");
        filed(office, "dilampirkan " + UUID.randomUUID());
        handedIn("tidak jadi " + UUID.randomUUID());
        grown(Duration.ofDays(2));
        sweep();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void whatCameWithinADayStays() {
        handedIn("baru saja " + UUID.randomUUID());
        grown(Duration.ofHours(23));
        sweep();
        assertThat(kept()).hasSize(1);
    }

    @Test
    void whatIsHandedInAgainWhileItIsDiscardedStays() {
        String words = "dua kali " + UUID.randomUUID();
        handedIn(words);
        grown(Duration.ofDays(2));
        bean().sweep((office, hashes) -> {
            handedIn(words);
            return Set.of();
        });
        assertThat(kept()).hasSize(1);
    }

    @Test
    void whereAnOfficeCannotBeAskedNothingGoes() {
        TestTenants.open(house, "kab-mojokerto", "kecamatan-sooko");
        handedIn("tidak jadi " + UUID.randomUUID());
        grown(Duration.ofDays(2));
        assertThatThrownBy(() -> bean().sweep((office, hashes) -> {
                    throw new IllegalStateException("The database is away.");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(kept()).hasSize(1);
    }

    private EvidenceSweep bean() {
        return house.bean(EvidenceSweep.class);
    }

    private void sweep() {
        bean().sweep((office, hashes) -> house.in(
                new Scope.SystemScope(office, "buang-bukti"), new Actor.Machine("buang-bukti"), () -> bean().named(
                                office, hashes)));
    }

    private void filed(OfficeId office, String words) {
        var reporter = new Reporter("Siti", "Jl. Mawar 3", "081200000000", "", "");
        var key = UUID.randomUUID().toString();
        var said = new Submission("Jalan rusak", "", "", "", reporter, false, false, false, true, key, ChannelKind.WEB);
        var file = new Upload("bukti.txt", words.getBytes(StandardCharsets.UTF_8));
        house.in(new Scope.SystemScope(office, "penerimaan"), new Actor.Citizen(), () -> house.bean(IntakeDesk.class)
                .receive(office, said, List.of(file)));
    }

    private void handedIn(String words) {
        try {
            files.keep("bukti.txt", new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As if everything had come that long before tonight. */
    private void grown(Duration age) {
        kept().forEach(path -> {
            try {
                Files.setLastModifiedTime(path, FileTime.from(NIGHT.minus(age)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private List<Path> kept() {
        try (Stream<Path> all = Files.walk(directory.resolve("bukti"))) {
            return all.filter(Files::isRegularFile).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
