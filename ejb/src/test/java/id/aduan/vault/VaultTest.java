package id.aduan.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.aduan.infra.persistence.TestUnit;
import id.aduan.infra.schema.TestDatabase;
import id.aduan.shared.Actor;
import id.aduan.shared.Post;
import id.aduan.tenancy.NoEntry;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The vault over the real tables: sealed at rest, opened on record only, in its own house and for its own complaint. */
class VaultTest {

    private static final Identity SITI =
            new Identity("Siti Aminah", "Jl. Melati 3", "081234567890", "siti@example.id", "3516130101900001", "KTP");

    @TempDir
    private static Path folder;

    private final OfficeId office = OfficeId.of("kab-brankas/k" + UUID.randomUUID());
    private final Actor officer =
            new Actor.Officer("kasi", "Kasi", Set.of(new Post(office.value(), "kasi")), Set.of("vault-reader"));
    private final OfficeId neighbour = OfficeId.of("kab-brankas/tetangga");
    private final UUID complaint = UUID.randomUUID();
    private final List<Disclosed> told = new ArrayList<>();
    private final TestUnit unit = TestUnit.opened();
    private VaultKeys keys = VaultKeys.from(folder.resolve("keys.json"));

    @Test
    void theDatabaseHoldsNothingReadable() throws SQLException {
        entrust();
        try (var behind = TestDatabase.started().superuser().getConnection();
                var select = behind.createStatement();
                var rows = select.executeQuery(
                        "select s::text, sealed from sealed_identity s where complaint = '" + complaint + "'")) {
            rows.next();
            assertThat(rows.getString(1)).doesNotContain("Siti").doesNotContain("3516130101900001");
            assertThat(new String(rows.getBytes(2), StandardCharsets.ISO_8859_1))
                    .doesNotContain("Siti");
        }
    }

    @Test
    void opensOnRecord() {
        var ref = entrust();
        var opened = in(office, vault -> vault.open(opening(ref)));
        assertThat(opened).isEqualTo(SITI);
        assertThat(told).extracting(Disclosed::ground).containsExactly(DisclosureGround.VERIFICATION);
        List<DisclosureRow> rows =
                unit.in(new Scope.OfficeScope(office), em -> new SealedIdentities(em).disclosures(complaint));
        assertThat(rows).extracting(DisclosureRow::by, DisclosureRow::position).containsExactly(tuple("kasi", "kasi"));
    }

    @Test
    void showsNothingWhereTheRecordCannotBeWritten() {
        var ref = entrust();
        assertThatThrownBy(() -> unit.in(new Scope.OfficeScope(office), em -> vault(new SealedIdentities(em), event -> {
                            throw new IllegalStateException("the record is full");
                        })
                        .open(opening(ref))))
                .isInstanceOf(IllegalStateException.class);
        List<DisclosureRow> rows =
                unit.in(new Scope.OfficeScope(office), em -> new SealedIdentities(em).disclosures(complaint));
        assertThat(rows).isEmpty();
    }

    @Test
    void theNeighbourFindsNothing() {
        var ref = entrust();
        assertThatThrownBy(() -> in(
                        neighbour,
                        vault -> vault.open(
                                new Opening(neighbour, ref, complaint, DisclosureGround.REPLY, "karena ingin tahu"))))
                .isInstanceOf(NoEntry.class);
    }

    @Test
    void anotherComplaintsReferenceOpensNothing() {
        var ref = entrust();
        assertThatThrownBy(() -> in(
                        office,
                        vault -> vault.open(
                                new Opening(office, ref, UUID.randomUUID(), DisclosureGround.REPLY, "salah berkas"))))
                .isInstanceOf(NoEntry.class);
    }

    @Test
    void aCiphertextMovedToAnotherComplaintDoesNotOpen() throws SQLException {
        var ref = entrust();
        var other = UUID.randomUUID();
        try (var behind = TestDatabase.started().superuser().getConnection();
                var move = behind.createStatement()) {
            move.execute("update sealed_identity set complaint = '" + other + "' where ref = '" + ref + "'");
        }
        assertThatThrownBy(() -> in(
                        office,
                        vault -> vault.open(
                                new Opening(office, ref, other, DisclosureGround.REPLY, "karena ingin tahu"))))
                .isInstanceOf(SealBroken.class);
    }

    @Test
    void tellsWhichContactsAreKnownWithoutADisclosure() {
        var ref = entrust();
        KnownContacts known = in(office, vault -> vault.contacts(office, ref));
        assertThat(known.phone() && known.email() && known.nik()).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    void findsThePersonAgainByNikHoweverItIsTyped() {
        entrust();
        String hash = Traces.nik("3516 1301 0190 0001", keys);
        List<UUID> found =
                unit.in(new Scope.OfficeScope(office), em -> new SealedIdentities(em).complaintsByNik(hash, 100));
        assertThat(found).contains(complaint);
    }

    @Test
    void sealsAgainWithTheNewKeyAndOpensAsBefore() throws Exception {
        var ref = entrust();
        new KeysFile(folder.resolve("keys.json"), false).rotate();
        keys = VaultKeys.from(folder.resolve("keys.json"));
        while (in(office, vault -> vault.reseal(office, 100)) > 0) {
            assertThat(keys.currentKey()).isNotEmpty();
        }
        Identity opened = in(office, vault -> vault.open(opening(ref)));
        assertThat(opened).isEqualTo(SITI);
    }

    @Test
    void whatIsSuppliedLaterJoinsWhatWasKnown() {
        var ref = entrust();
        in(office, vault -> {
            vault.amend(office, complaint, ref, new Identity("", "", "", "baru@example.id", "", ""));
            return null;
        });
        Identity opened = in(office, vault -> vault.open(opening(ref)));
        assertThat(opened.email()).isEqualTo("baru@example.id");
        assertThat(opened.name()).isEqualTo("Siti Aminah");
    }

    private ComplainantRef entrust() {
        return in(office, vault -> vault.entrust(office, complaint, SITI));
    }

    private Opening opening(ComplainantRef ref) {
        return new Opening(office, ref, complaint, DisclosureGround.VERIFICATION, "menanyakan tanggal kejadian");
    }

    private <T> T in(OfficeId house, Function<Vault, T> deed) {
        return unit.in(new Scope.OfficeScope(house), em -> deed.apply(vault(new SealedIdentities(em), told::add)));
    }

    private Vault vault(SealedIdentities identities, FakeEvents.Hearing hearing) {
        InstantSource clock = () -> Instant.parse("2026-11-20T03:00:00.123456Z");
        return new Vault(identities, keys, new FakeEvents(hearing), () -> officer, clock);
    }
}
