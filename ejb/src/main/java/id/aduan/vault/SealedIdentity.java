package id.aduan.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One person's identity, sealed for one complaint. Born when a complaint names somebody, amended when the person
 * supplies more, sealed again when keys change; never read but through {@link Vault}.
 */
@Entity
@Table(name = "sealed_identity")
class SealedIdentity {

    @Id
    private UUID ref;

    @TenantId
    private String office;

    private UUID complaint;

    private byte[] sealed;

    @Column(name = "key_id")
    private String keyId;

    @Column(name = "nik_hash")
    private @Nullable String nikHash;

    @Column(name = "phone_hash")
    private @Nullable String phoneHash;

    @Column(name = "email_hash")
    private @Nullable String emailHash;

    /** Which parts are known, one letter each (n a p e k d), so that asking opens nothing. */
    private String known;

    @Column(name = "entrusted_at")
    private Instant entrustedAt;

    protected SealedIdentity() {}

    SealedIdentity(UUID ref, UUID complaint, Instant at) {
        this.ref = ref;
        this.complaint = complaint;
        this.entrustedAt = at;
    }

    void hold(Sealed content, Traces traces, KnownContacts contacts) {
        resealed(content);
        this.nikHash = traces.nik();
        this.phoneHash = traces.phone();
        this.emailHash = traces.email();
        this.known = contacts.letters();
    }

    void resealed(Sealed content) {
        this.sealed = content.bytes();
        this.keyId = content.keyId();
    }

    UUID ref() {
        return ref;
    }

    UUID complaint() {
        return complaint;
    }

    Sealed sealed() {
        return new Sealed(sealed, keyId);
    }

    KnownContacts known() {
        return KnownContacts.read(known);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedIdentity that && ref.equals(that.ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }
}
