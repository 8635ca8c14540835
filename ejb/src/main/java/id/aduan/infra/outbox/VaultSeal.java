package id.aduan.infra.outbox;

import id.aduan.channel.MessageSeal;
import id.aduan.vault.Sealed;
import id.aduan.vault.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Closes outbox entries with the keys of the vault. The ciphertext itself says which key closed it. */
@ApplicationScoped
public class VaultSeal implements MessageSeal {

    private Sealer sealer;

    protected VaultSeal() {}

    @Inject
    VaultSeal(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public byte[] seal(UUID entry, byte[] content) {
        return sealer.seal(content, context(entry)).bytes();
    }

    @Override
    public byte[] open(UUID entry, byte[] sealed) {
        return sealer.open(new Sealed(sealed, sealer.currentKey()), context(entry));
    }

    private static byte[] context(UUID entry) {
        return ("outbox:" + entry).getBytes(StandardCharsets.UTF_8);
    }
}
