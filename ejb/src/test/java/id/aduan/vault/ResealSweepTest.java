package id.aduan.vault;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.infra.house.TestHouse;
import id.aduan.infra.schema.TestDatabase;
import id.aduan.onboarding.TestTenants;
import id.aduan.shared.Actor;
import id.aduan.shared.Setting;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a rotation the night leaves nothing sealed by an old key, and everything opens as before. */
class ResealSweepTest {

    private static final Identity SITI = new Identity("Siti", "", "+628113202060", "", "3516130101900001", "");
    private static final Actor NIGHT = new Actor.Machine("ganti-kunci");

    @TempDir
    private Path folder;

    private final OfficeId office = OfficeId.of("kab-segel-ulang/kantor");
    private final OfficeId lost = OfficeId.of("kab-segel-ulang/hilang");

    @Test
    void everyIdentityIsSealedAgainAlthoughOneOfficeCannotBe() throws Exception {
        var lostHouse = house("lost.json");
        TestTenants.invented(lostHouse, folder, lost);
        entrust(lostHouse, lost);
        var before = house("keys.json");
        TestTenants.invented(before, folder, office);
        var complaint = entrust(before, office);
        entrust(before, office);
        String old = before.bean(VaultKeys.class).currentKey();

        new KeysFile(folder.resolve("keys.json"), false).rotate();
        var after = house("keys.json");
        night(after).sweep();

        assertThat(sealedBy(office, old)).isZero();
        assertThat(sealedBy(office, after.bean(VaultKeys.class).currentKey())).isEqualTo(2);
        assertThat(sealedBy(lost, lostHouse.bean(VaultKeys.class).currentKey())).isEqualTo(1);
        Identity opened = in(after, office, () -> after.bean(Vault.class).open(opening(after, complaint)));
        assertThat(opened).isEqualTo(SITI);
        assertThat(in(after, office, () -> after.bean(SealedIdentities.class)
                        .complaintsByNik(Traces.nik(SITI.nik(), after.bean(VaultKeys.class)), 10)))
                .hasSize(2);
    }

    private TestHouse house(String keys) {
        System.setProperty(Setting.VAULT_KEYS.key(), folder.resolve(keys).toString());
        System.setProperty(Setting.VAULT_CREATE.key(), "true");
        var house = new TestHouse(Instant.parse("2026-11-20T19:40:00Z"));
        assertThat(house.bean(VaultKeys.class).currentKey()).isNotEmpty();
        assertThat(Files.exists(folder.resolve(keys))).isTrue();
        return house;
    }

    private UUID entrust(TestHouse house, OfficeId in) {
        var complaint = UUID.randomUUID();
        in(house, in, () -> house.bean(Vault.class).entrust(in, complaint, SITI));
        return complaint;
    }

    private Opening opening(TestHouse house, UUID complaint) {
        var ref = new ComplainantRef(
                house.bean(SealedIdentities.class).of(complaint).orElseThrow().ref());
        return new Opening(office, ref, complaint, DisclosureGround.VERIFICATION, "memeriksa kunci baru");
    }

    /** The sweep as the server runs it: each batch a transaction of its own, in its office. */
    private static ResealSweep night(TestHouse house) {
        var inOffice = new ResealSweep() {
            @Override
            public int reseal(OfficeId office) {
                return in(house, office, () -> house.bean(Vault.class).reseal(office, 1));
            }
        };
        house.give(
                SessionContext.class,
                Proxy.newProxyInstance(
                        SessionContext.class.getClassLoader(),
                        new Class<?>[] {SessionContext.class},
                        (proxy, method, arguments) -> inOffice));
        return house.bean(ResealSweep.class);
    }

    private static <T> T in(TestHouse house, OfficeId office, Supplier<T> call) {
        return house.in(new Scope.SystemScope(office, "ganti-kunci"), NIGHT, call);
    }

    private static int sealedBy(OfficeId office, String key) throws SQLException {
        try (var behind = TestDatabase.started().superuser().getConnection();
                var count = behind.prepareStatement(
                        "select count(*) from sealed_identity where office = ? and key_id = ?")) {
            count.setString(1, office.value());
            count.setString(2, key);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
