package id.aduan.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.KmsEnvelopeAead;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;

/**
 * The keys of this deployment, read once from a file outside the database.
 *
 * <p>Envelope: every content gets a fresh AES-256-GCM key of its own, which the key in force wraps; so a key change
 * leaves old contents readable. Hashes have a key of their own that never changes, else nobody would be found again.
 */
@ApplicationScoped
public class VaultKeys implements Sealer, KeyedHash {

    private final Aead envelope;
    private final Mac mac;
    private final String current;

    public VaultKeys() {
        this(KeysFile.configured());
    }

    VaultKeys(KeysFile file) {
        try {
            var keysets = file.read();
            KeysetHandle sealing = parse(keysets.sealing());
            this.envelope = KmsEnvelopeAead.create(
                    PredefinedAeadParameters.AES256_GCM, sealing.getPrimitive(RegistryConfiguration.get(), Aead.class));
            this.mac = parse(keysets.hashing()).getPrimitive(RegistryConfiguration.get(), Mac.class);
            this.current = Integer.toUnsignedString(sealing.getPrimary().getId());
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The keys in " + file.path() + " cannot be used.", unusable);
        }
    }

    static VaultKeys from(Path path) {
        return new VaultKeys(new KeysFile(path, true));
    }

    @Override
    public Sealed seal(byte[] plain, byte[] context) {
        try {
            return new Sealed(envelope.encrypt(plain, context), current);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Key " + current + " could not seal.", failed);
        }
    }

    @Override
    public byte[] open(Sealed sealed, byte[] context) {
        try {
            return envelope.decrypt(sealed.bytes(), context);
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(sealed.keyId(), broken);
        }
    }

    @Override
    public String currentKey() {
        return current;
    }

    @Override
    public String of(String kind, String value) {
        try {
            byte[] tag = mac.computeMac((kind + " " + value).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("The hash key could not hash.", failed);
        }
    }

    private static KeysetHandle parse(String keyset) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(keyset, InsecureSecretKeyAccess.get());
    }
}
