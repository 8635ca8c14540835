package id.aduan.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sealed identities and disclosures of the house we are in. */
@ApplicationScoped
class SealedIdentities {

    @PersistenceContext
    private EntityManager em;

    SealedIdentities() {}

    SealedIdentities(EntityManager em) {
        this.em = em;
    }

    void add(SealedIdentity identity) {
        em.persist(identity);
    }

    Optional<SealedIdentity> find(UUID ref) {
        return Optional.ofNullable(em.find(SealedIdentity.class, ref));
    }

    Optional<SealedIdentity> of(UUID complaint) {
        return em.createQuery("""
                        select s
                        from SealedIdentity s
                        where s.complaint = :complaint
                        order by s.ref
                        """, SealedIdentity.class)
                .setParameter("complaint", complaint)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<UUID> complaintsByNik(String hash, int limit) {
        return em.createQuery("""
                        select s.complaint
                        from SealedIdentity s
                        where s.nikHash = :hash
                        order by s.complaint desc
                        """, UUID.class)
                .setParameter("hash", hash)
                .setMaxResults(limit)
                .getResultList();
    }

    List<SealedIdentity> notSealedBy(String key, int limit) {
        return em.createQuery("""
                        select s
                        from SealedIdentity s
                        where s.keyId <> :key
                        order by s.ref
                        """, SealedIdentity.class)
                .setParameter("key", key)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Written at once, not at the end of the transaction: where this fails, nothing is shown. */
    void record(Disclosure disclosure) {
        em.persist(disclosure);
        em.flush();
    }

    List<DisclosureRow> disclosures(UUID complaint) {
        return em.createQuery("""
                        select d
                        from Disclosure d
                        where d.complaint = :complaint
                        order by d.id
                        """, Disclosure.class)
                .setParameter("complaint", complaint)
                .getResultStream()
                .map(Disclosure::row)
                .toList();
    }
}
