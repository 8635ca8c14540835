package id.aduan.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.aduan.infra.house.TestHouse;
import id.aduan.onboarding.TestTenants;
import id.aduan.shared.Actor;
import id.aduan.shared.Identifiers;
import id.aduan.shared.Post;
import id.aduan.shared.Setting;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may open an identity: by the post held in this very office, whatever the account may do elsewhere. */
class VaultDeskTest {

    private static final OfficeId HERE = OfficeId.of("kab-brankas-meja/sini");
    private static final OfficeId ELSEWHERE = OfficeId.of("kab-brankas-meja/sana");
    private static final Set<String> ROLES = Set.of("officer", "head-of-office", "vault-reader");
    private static final String WHY = "menanyakan tanggal kejadian";

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static TestHouse house;

    private final UUID complaint = Identifiers.next(InstantSource.system());
    private final String nik = "351613010190" + String.format("%04d", NUMBERS.incrementAndGet());

    @BeforeAll
    static void twoOfficesOpen(@TempDir Path folder) {
        System.setProperty(Setting.VAULT_KEYS.key(), folder.resolve("keys.json").toString());
        System.setProperty(Setting.VAULT_CREATE.key(), "true");
        house = new TestHouse(Instant.parse("2026-11-20T02:00:00Z"));
        TestTenants.invented(house, folder, HERE);
        TestTenants.invented(house, folder, ELSEWHERE);
    }

    @Test
    void theHeadOpensIt() {
        entrust();
        var shown = (RevealOutcome.Revealed) reveals(head(), WHY);
        assertThat(shown.name()).isEqualTo("Siti Aminah");
        assertThat(shown.toString()).doesNotContain(nik);
    }

    @Test
    void whoReceivesComplaintsOpensIt() {
        entrust();
        assertThat(reveals(holding(HERE, "staf"), WHY)).isInstanceOf(RevealOutcome.Revealed.class);
    }

    @Test
    void aPostThatNeitherHeadsNorReceivesOpensNothing() {
        entrust();
        assertThatThrownBy(() -> reveals(holding(HERE, "arsiparis"), WHY))
                .isInstanceOf(NoEntry.class)
                .hasMessage("vault.not-trusted-here");
        assertThat(readers()).isEmpty();
    }

    @Test
    void theHeadOfAnotherOfficeOpensNothingHere() {
        entrust();
        var posts = Set.of(new Post(ELSEWHERE.value(), "kepala"), new Post(HERE.value(), "magang"));
        var visitor = new Actor.Officer("tamu", "Tamu", posts, ROLES);
        assertThatThrownBy(() -> reveals(visitor, WHY)).isInstanceOf(NoEntry.class);
        assertThatThrownBy(() -> sameNik(visitor, HERE, nik)).isInstanceOf(NoEntry.class);
    }

    @Test
    void aReasonOfAFewLettersIsNone() {
        entrust();
        assertThat(reveals(head(), "perlu")).isInstanceOf(RevealOutcome.ReasonMissing.class);
        assertThat(readers()).isEmpty();
    }

    @Test
    void whoOpenedItIsOnRecordWithThePostHeldHere() {
        entrust();
        reveals(head(), WHY);
        assertThat(readers())
                .extracting(DisclosureRow::by, DisclosureRow::position, DisclosureRow::reason)
                .containsExactly(tuple("kepala.sini", "kepala", WHY));
    }

    @Test
    void findsThePersonsComplaintsByTheNumberWithoutOpeningAnything() {
        entrust();
        assertThat(sameNik(head(), HERE, " " + nik.substring(0, 6) + " " + nik.substring(6)))
                .containsExactly(complaint);
        assertThat(readers()).isEmpty();
    }

    @Test
    void findsNothingByTheNumberOfAPersonKnownElsewhereOnly() {
        entrust();
        assertThat(sameNik(holding(ELSEWHERE, "kepala"), ELSEWHERE, nik)).isEmpty();
    }

    @Test
    void findsNothingByWhatIsNoNumber() {
        assertThat(sameNik(head(), HERE, "123")).isEmpty();
    }

    private void entrust() {
        var siti = new Identity("Siti Aminah", "Jl. Melati 3", "081234567890", "siti@example.id", nik, "");
        house.as(head(), HERE, () -> house.bean(Vault.class).entrust(HERE, complaint, siti));
    }

    private RevealOutcome reveals(Actor who, String why) {
        return house.as(who, HERE, () -> house.bean(VaultDesk.class)
                .reveal(HERE, complaint, DisclosureGround.VERIFICATION, why));
    }

    private static List<UUID> sameNik(Actor who, OfficeId office, String typed) {
        return house.as(who, office, () -> house.bean(VaultDesk.class).sameNik(office, typed));
    }

    private List<DisclosureRow> readers() {
        return house.as(head(), HERE, () -> house.bean(VaultDesk.class).disclosures(HERE, complaint));
    }

    private static Actor head() {
        return holding(HERE, "kepala");
    }

    private static Actor holding(OfficeId office, String position) {
        return new Actor.Officer(
                position + "." + office.slug(), position, Set.of(new Post(office.value(), position)), ROLES);
    }
}
