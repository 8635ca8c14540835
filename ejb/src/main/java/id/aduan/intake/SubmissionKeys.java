package id.aduan.intake;

import id.aduan.complaint.ComplaintState;
import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which messages an office has had, so that a double click, a resend or a second try of a program is one complaint.
 * The database decides: of two at the same moment the second waits and then finds the first.
 */
@ApplicationScoped
class SubmissionKeys {

    /** What is known of a key after claiming it. */
    sealed interface Claim {

        /** Nobody came with it before; it now belongs to the complaint that claimed it. */
        record New() implements Claim {}

        /** It belongs to another complaint; {@code same} where the content was the same too. */
        record Known(UUID complaint, boolean same) implements Claim {}
    }

    /** Before the fingerprint where the sender gave no key. */
    private static final String WITHOUT_KEY = "~";

    /** States of a complaint after which the same words are a new one. */
    private static final List<String> OVER = Stream.of(ComplaintState.values())
            .filter(state -> state == ComplaintState.ANSWERED || state.ended())
            .map(ComplaintState::name)
            .toList();

    @PersistenceContext
    private EntityManager em;

    /**
     * @param key as the sender gave it; empty for none: then the fingerprint counts for 24 hours, while the complaint it
     *     became is neither answered nor ended
     */
    Claim claim(OfficeId office, String key, String fingerprint, UUID complaint, Instant now) {
        boolean claimed = key.isEmpty()
                ? claimForADay(office, WITHOUT_KEY + fingerprint, fingerprint, complaint, now)
                : claimForGood(office, key, fingerprint, complaint, now);
        return claimed ? new Claim.New() : known(office, key.isEmpty() ? WITHOUT_KEY + fingerprint : key, fingerprint);
    }

    private boolean claimForGood(OfficeId office, String key, String fingerprint, UUID complaint, Instant now) {
        return em.createNativeQuery("""
                                insert into submission_key (office, key, complaint, fingerprint, at)
                                values (:office, :key, :complaint, :fingerprint, :now)
                                on conflict (office, key) do nothing
                                """)
                        .setParameter("office", office.value())
                        .setParameter("key", key)
                        .setParameter("complaint", complaint)
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    private boolean claimForADay(OfficeId office, String key, String fingerprint, UUID complaint, Instant now) {
        return em.createNativeQuery("""
                                insert into submission_key as known (office, key, complaint, fingerprint, at)
                                values (:office, :key, :complaint, :fingerprint, :now)
                                on conflict (office, key) do update set complaint = excluded.complaint, at = excluded.at
                                where known.at < excluded.at - interval '24 hours'
                                    or exists (
                                        select from complaint c
                                        where c.office = known.office and c.id = known.complaint and c.state in (:over))
                                """)
                        .setParameter("office", office.value())
                        .setParameter("key", key)
                        .setParameter("complaint", complaint)
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("now", now)
                        .setParameter("over", OVER)
                        .executeUpdate()
                == 1;
    }

    private Claim known(OfficeId office, String key, String fingerprint) {
        var found = (Tuple) em.createNativeQuery("""
                        select complaint, fingerprint from submission_key
                        where office = :office and key = :key
                        """, Tuple.class)
                .setParameter("office", office.value())
                .setParameter("key", key)
                .getSingleResult();
        return new Claim.Known(
                found.get("complaint", UUID.class),
                found.get("fingerprint", String.class).equals(fingerprint));
    }
}
