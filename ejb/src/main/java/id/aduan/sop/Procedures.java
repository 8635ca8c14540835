package id.aduan.sop;

import id.aduan.shared.Identifiers;
import id.aduan.tenancy.Category;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The procedures of all offices and their versions. A version is read once: it never changes; nor does what was in force
 * with one version of the office's file.
 */
@ApplicationScoped
public class Procedures {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    @Inject
    private InstantSource clock;

    private final Map<UUID, Procedure> known = new ConcurrentHashMap<>();
    private final Map<Edition, List<Chosen>> editions = new ConcurrentHashMap<>();

    /** One version of an office's file. */
    private record Edition(OfficeId office, int version) {}

    /** Of an office's procedures the one that a complaint of this channel and category follows from now on. */
    public Chosen choose(OfficeId office, String channelKind, String category) {
        List<Chosen> current = current(office);
        Procedure chosen = new ProcedureChoice(channelKind, withThoseAbove(settings.office(office), category))
                .among(current.stream().map(Chosen::procedure).toList());
        return current.stream()
                .filter(one -> one.procedure() == chosen)
                .findFirst()
                .orElseThrow();
    }

    /** A procedure and the version a case is to keep. */
    public record Chosen(UUID version, Procedure procedure) {}

    /** All procedures an office publishes now, ordered by key. */
    public List<Procedure> allCurrent(OfficeId office) {
        return current(office).stream().map(Chosen::procedure).toList();
    }

    private List<Chosen> current(OfficeId office) {
        var edition = new Edition(office, settings.version(office));
        var read = editions.get(edition);
        if (read == null) {
            read = inForce(office).stream().map(id -> new Chosen(id, of(id))).toList();
            forget(office);
            editions.put(edition, read);
        }
        return read;
    }

    private void forget(OfficeId office) {
        editions.keySet().removeIf(edition -> edition.office().equals(office));
    }

    /** The procedure of a version. Refuses an unknown version (IllegalArgumentException). */
    public Procedure of(UUID version) {
        return known.computeIfAbsent(version, id -> stored(id).procedure());
    }

    /** The number of a version, counted from 1 within its office and key. */
    public int number(UUID version) {
        return stored(version).number();
    }

    /**
     * Makes these the procedures of the office: a new version where the content changed, none where it did not, and
     * out of force what is no longer among them. Running cases keep the version they began with.
     */
    public void publishAll(OfficeId office, List<Procedure> procedures) {
        Set<String> keys = procedures.stream().map(Procedure::key).collect(Collectors.toSet());
        for (UUID id : inForce(office)) {
            ProcedureVersion version = stored(id);
            if (!keys.contains(version.key())) {
                version.replaced();
            }
        }
        forget(office);
        procedures.forEach(procedure -> publish(office, procedure));
    }

    /** The version that holds this content from now on: the one in force if nothing changed, else a new one. */
    public UUID publish(OfficeId office, Procedure procedure) {
        List<ProcedureVersion> earlier = versions(office, procedure.key());
        for (ProcedureVersion version : earlier) {
            if (version.inForce() && version.holds(procedure)) {
                return version.id();
            }
            version.replaced();
        }
        // The old version must leave before the new one comes: one version in force per key is a rule of the schema.
        em.flush();
        int number = earlier.stream().mapToInt(ProcedureVersion::number).max().orElse(0) + 1;
        ProcedureVersion version =
                new ProcedureVersion(Identifiers.next(clock), office.value(), procedure, number, clock.instant());
        em.persist(version);
        forget(office);
        return version.id();
    }

    private ProcedureVersion stored(UUID version) {
        ProcedureVersion stored = em.find(ProcedureVersion.class, version);
        if (stored == null) {
            throw new IllegalArgumentException("There is no procedure version " + version + ".");
        }
        return stored;
    }

    private List<UUID> inForce(OfficeId office) {
        return em.createQuery("""
                        select v.id from ProcedureVersion v
                        where v.office = :office and v.inForce = true
                        order by v.key
                        """, UUID.class)
                .setParameter("office", office.value())
                .getResultList();
    }

    private List<ProcedureVersion> versions(OfficeId office, String key) {
        return em.createQuery("""
                        select v from ProcedureVersion v
                        where v.office = :office and v.key = :key
                        order by v.number
                        """, ProcedureVersion.class)
                .setParameter("office", office.value())
                .setParameter("key", key)
                .getResultList();
    }

    private static List<String> withThoseAbove(Office office, String category) {
        List<String> path = new ArrayList<>();
        String key = category;
        while (!key.isBlank() && !path.contains(key)) {
            path.add(key);
            key = office.category(key).map(Category::parent).orElse("");
        }
        return path;
    }
}
