package id.aduan.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import id.aduan.shared.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;

/**
 * The file that holds the keys: a remark, the keyset that seals, the keyset that hashes, a line each.
 *
 * <p>A missing file is made only where that was asked for: a lost one must come back from its backup, because what it
 * sealed opens with no other.
 *
 * @param create make the file, readable by its owner alone, when it does not exist
 */
record KeysFile(Path path, boolean create) {

    private static final String REMARK =
            "# Keys of the identity vault. Whoever has this file and the database knows every complainant; without it nobody does. Back it up apart from the database.";

    /** Two keysets as Tink's JSON. */
    record Keysets(String sealing, String hashing) {

        @Override
        public String toString() {
            return "Keysets[…]";
        }
    }

    static KeysFile configured() {
        return new KeysFile(Setting.VAULT_KEYS.path(), Boolean.parseBoolean(Setting.VAULT_CREATE.value()));
    }

    /** Refuses (IllegalStateException, UncheckedIOException) a file that is missing or holds something else. */
    Keysets read() throws GeneralSecurityException {
        AeadConfig.register();
        MacConfig.register();
        try {
            if (create && Files.notExists(path)) {
                make();
            }
            List<String> lines = Files.readAllLines(path).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
            if (lines.size() != 2) {
                throw new IllegalStateException(path + " holds " + lines.size() + " keysets, not the two it should.");
            }
            return new Keysets(lines.get(0), lines.get(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The vault's keys in " + path + " cannot be read: restore the file from its backup, or set"
                            + " aduan.vault.create=true for a new, empty portal.",
                    unreadable);
        }
    }

    /** Puts a fresh sealing key in force beside the old ones, which still open what they sealed. */
    void rotate() throws GeneralSecurityException, IOException {
        var old = read();
        var handle = TinkJsonProtoKeysetFormat.parseKeyset(old.sealing(), InsecureSecretKeyAccess.get());
        var more = KeysetHandle.newBuilder(handle)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build();
        write(new Keysets(json(more), old.hashing()), true);
    }

    private void make() throws GeneralSecurityException, IOException {
        try {
            write(
                    new Keysets(
                            json(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)),
                            json(KeysetHandle.generateNew(PredefinedMacParameters.HMAC_SHA256_256BITTAG))),
                    false);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another node was first: its keys are read next.
        }
    }

    /** Whole or not at all: a crash leaves the file that was there. */
    private void write(Keysets keysets, boolean replace) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(
                folder,
                "keys",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                draft,
                String.join("\n", REMARK, keysets.sealing(), keysets.hashing(), ""),
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
        if (replace) {
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } else {
            try {
                Files.createLink(path, draft);
            } finally {
                Files.delete(draft);
            }
        }
    }

    private static String json(KeysetHandle handle) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
    }
}
