package id.aduan.audit;

import id.aduan.shared.DomainEvent;
import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** The entries and seals of the house we are in: appended and read, nothing else. */
@ApplicationScoped
class AuditBook {

    private static final String ENTRIES = """
            select office, chain, seq, complaint, at, actor, name, facts, previous, hash
            from audit_entry
            where office = :office
            """;

    private static final String SEALS = """
            select office, day, entries, heads, previous, hash
            from audit_seal
            where office = :office
            """;

    /** Entries the database hands over at a time where it is asked for all. */
    private static final int AT_A_TIME = 500;

    @PersistenceContext
    private EntityManager em;

    AuditBook() {}

    AuditBook(EntityManager em) {
        this.em = em;
    }

    void append(DomainEvent event, Instant at, String facts) {
        var complaint = event.complaint();
        em.createNativeQuery(
                        "select audit_append(:office, :chain, cast(:complaint as uuid), :at, :actor, :name, :facts)")
                .setParameter("office", event.office())
                .setParameter("chain", complaint == null ? AuditEntry.OFFICE_CHAIN : complaint.toString())
                .setParameter("complaint", complaint == null ? null : complaint.toString())
                .setParameter("at", at)
                .setParameter("actor", event.by().label())
                .setParameter("name", event.name())
                .setParameter("facts", facts)
                // The record needs no row of the deed: what is pending waits for the end and is written in one batch.
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
    }

    List<AuditEntry> chain(OfficeId office, String chain) {
        return entries(em.createNativeQuery(ENTRIES + "  and chain = :chain\norder by seq")
                        .setParameter("office", office.value())
                        .setParameter("chain", chain))
                .toList();
    }

    /** Every entry of the office, chain by chain in order; read as a stream, because there may be millions. */
    Stream<AuditEntry> all(OfficeId office) {
        return entries(em.createNativeQuery(ENTRIES + "order by chain, seq")
                .setParameter("office", office.value())
                .setHint(HibernateHints.HINT_FETCH_SIZE, AT_A_TIME));
    }

    /** The entries recorded in {@code [from, to)}, chain by chain in order. */
    List<AuditEntry> between(OfficeId office, Instant from, Instant to) {
        return entries(em.createNativeQuery(ENTRIES + "  and at >= :from and at < :to\norder by chain, seq")
                        .setParameter("office", office.value())
                        .setParameter("from", from)
                        .setParameter("to", to))
                .toList();
    }

    Optional<Instant> firstSince(OfficeId office, Instant from) {
        return Optional.ofNullable((Instant) em.createNativeQuery("""
                        select min(at)
                        from audit_entry
                        where office = :office and at >= :from
                        """, Instant.class)
                .setParameter("office", office.value())
                .setParameter("from", from)
                .getSingleResult());
    }

    List<Seal> seals(OfficeId office) {
        return seals(em.createNativeQuery(SEALS + "order by day").setParameter("office", office.value()));
    }

    Optional<Seal> lastSeal(OfficeId office) {
        return seals(em.createNativeQuery(SEALS + "order by day desc limit 1").setParameter("office", office.value()))
                .stream()
                .findFirst();
    }

    /** False when another node sealed that day first. */
    boolean seal(Seal seal, Instant at) {
        return em.createNativeQuery("""
                                insert into audit_seal (office, day, entries, heads, previous, hash, sealed_at)
                                values (:office, :day, :entries, :heads, :previous, :hash, :at)
                                on conflict do nothing
                                """)
                        .setParameter("office", seal.office())
                        .setParameter("day", seal.day())
                        .setParameter("entries", seal.entries())
                        .setParameter("heads", seal.heads())
                        .setParameter("previous", seal.previous())
                        .setParameter("hash", seal.hash())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    @SuppressWarnings("unchecked")
    private static Stream<AuditEntry> entries(Query query) {
        return ((Stream<Object[]>) query.getResultStream()).map(AuditBook::entry);
    }

    private static AuditEntry entry(Object[] row) {
        return new AuditEntry(
                (String) row[0],
                (String) row[1],
                (Integer) row[2],
                (UUID) row[3],
                (Instant) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9]);
    }

    @SuppressWarnings("unchecked")
    private static List<Seal> seals(Query query) {
        return ((Stream<Object[]>) query.getResultStream())
                .map(row -> new Seal(
                        (String) row[0],
                        row[1] instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) row[1],
                        (Integer) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5]))
                .toList();
    }
}
