package id.aduan.correspondence;

import id.aduan.tenancy.NoEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The letters of the office whose house we are in. */
@ApplicationScoped
public class Letters {

    @PersistenceContext
    private EntityManager em;

    void add(Letter letter) {
        em.persist(letter);
    }

    Optional<Letter> find(UUID id) {
        return Optional.ofNullable(em.find(Letter.class, id));
    }

    /** The answer of a complaint, if anybody began it. */
    Optional<Letter> of(UUID complaint) {
        return em.createQuery("select l from Letter l where l.complaint = :complaint", Letter.class)
                .setParameter("complaint", complaint)
                .getResultStream()
                .findFirst();
    }

    /**
     * The complaint a letter answers, without reading the letter: whoever changes a letter locks its complaint first
     * and reads the letter afterwards. Refuses (NoEntry {@code not-here}) a letter that is not in this house.
     */
    UUID complaintOf(UUID letter) {
        return em.createQuery("select l.complaint from Letter l where l.id = :letter", UUID.class)
                .setParameter("letter", letter)
                .getResultStream()
                .findFirst()
                .orElseThrow(NoEntry::notHere);
    }
}
