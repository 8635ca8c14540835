package id.aduan.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultKeysTest {

    private static final byte[] HERE = "office/complaint".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ELSEWHERE = "office/another".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECRET = "Siti Aminah".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path file;
    private VaultKeys keys;

    @BeforeEach
    void keysAreMadeOnFirstUse() {
        file = folder.resolve("baru/vault-keys.json");
        keys = VaultKeys.from(file);
    }

    @Test
    void opensInItsContextWhatItSealed() {
        assertThat(keys.open(keys.seal(SECRET, HERE), HERE)).isEqualTo(SECRET);
    }

    @Test
    void opensAfterARestart() {
        var kept = keys.seal(SECRET, HERE);
        assertThat(VaultKeys.from(file).open(kept, HERE)).isEqualTo(SECRET);
    }

    @Test
    void refusesACiphertextMovedToAnotherContext() {
        var kept = keys.seal(SECRET, HERE);
        assertThatThrownBy(() -> keys.open(kept, ELSEWHERE)).isInstanceOf(SealBroken.class);
    }

    @Test
    void refusesACiphertextChangedByOneBit() {
        var kept = keys.seal(SECRET, HERE);
        kept.bytes()[kept.bytes().length - 1] ^= 1;
        assertThatThrownBy(() -> keys.open(kept, HERE)).isInstanceOf(SealBroken.class);
    }

    @Test
    void refusesWhatAnotherPortalsKeysSealed() {
        var foreign = VaultKeys.from(folder.resolve("lain.json")).seal(SECRET, HERE);
        assertThatThrownBy(() -> keys.open(foreign, HERE)).isInstanceOf(SealBroken.class);
    }

    @Test
    void sealsTheSameTwiceDifferently() {
        assertThat(keys.seal(SECRET, HERE).bytes())
                .isNotEqualTo(keys.seal(SECRET, HERE).bytes());
    }

    @Test
    void aNewKeySealsAndTheOldOneStillOpens() throws Exception {
        var old = keys.seal(SECRET, HERE);
        new KeysFile(file, false).rotate();
        var rotated = VaultKeys.from(file);
        assertThat(rotated.currentKey()).isNotEqualTo(old.keyId());
        assertThat(rotated.open(old, HERE)).isEqualTo(SECRET);
    }

    @Test
    void hashesStayTheSameWhenKeysChange() throws Exception {
        String before = keys.of("nik", "3516130101900001");
        new KeysFile(file, false).rotate();
        assertThat(VaultKeys.from(file).of("nik", "3516130101900001")).isEqualTo(before);
    }

    @Test
    void anotherPortalHashesDifferently() {
        var other = VaultKeys.from(folder.resolve("lain.json"));
        assertThat(other.of("nik", "3516130101900001")).isNotEqualTo(keys.of("nik", "3516130101900001"));
    }

    @Test
    void onlyTheOwnerReadsTheFile() throws Exception {
        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void refusesToMakeKeysWhereNobodyAskedForThem() {
        assertThatThrownBy(() -> new KeysFile(folder.resolve("hilang.json"), false).read())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("backup");
    }
}
