package id.aduan.tenancy;

import id.aduan.deadline.Pause;
import id.aduan.shared.Actor;
import id.aduan.shared.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is away from which position, and who acts for it. */
@ApplicationScoped
public class Absences {

    /** How far back a list reaches. */
    private static final Duration RECENT = Duration.ofDays(30);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    @Inject
    private InstantSource clock;

    public void add(Absence absence) {
        em.persist(absence);
    }

    public void add(Delegation delegation) {
        em.persist(delegation);
    }

    public Optional<Absence> absence(UUID id) {
        return Optional.ofNullable(em.find(Absence.class, id));
    }

    public Optional<Delegation> delegation(UUID id) {
        return Optional.ofNullable(em.find(Delegation.class, id));
    }

    public void endNow(Absence absence) {
        absence.endAt(clock.instant());
    }

    public void endNow(Delegation delegation) {
        delegation.endAt(clock.instant());
    }

    /** The positions whose work the officer may do in the office at that moment: held, or acted for. */
    public Set<String> positionsOf(Actor.Officer officer, OfficeId office, Instant at) {
        return titles(officer, office, at).keySet();
    }

    /** Positions the officer holds in the office, without those acted for. */
    public Set<String> held(Actor.Officer officer, OfficeId office) {
        Set<String> held = new LinkedHashSet<>();
        officer.posts().stream()
                .filter(post -> post.office().equals(office.value()))
                .map(Post::position)
                .sorted()
                .forEach(held::add);
        return held;
    }

    /** Key of each position whose work the officer may do then, and the title it is done under: "Plh. Camat". */
    public Map<String, String> titles(Actor.Officer officer, OfficeId office, Instant at) {
        Office house = settings.office(office);
        Map<String, String> titles = new LinkedHashMap<>();
        held(officer, office).forEach(key -> titles.put(key, title(house, key)));
        acting(officer, office, at)
                .forEach(d -> titles.putIfAbsent(d.position(), d.kind().prefix() + " " + title(house, d.position())));
        return titles;
    }

    /** Delegations by which the officer acts at that moment. */
    public List<Delegation> acting(Actor.Officer officer, OfficeId office, Instant at) {
        Set<String> held = held(officer, office);
        return held.isEmpty()
                ? List.of()
                : em.createQuery("""
                                select d from Delegation d
                                where d.delegate in :held and d.begins <= :at and (d.ends is null or d.ends > :at)
                                order by d.begins
                                """, Delegation.class)
                        .setParameter("held", held)
                        .setParameter("at", at)
                        .getResultList();
    }

    /** While the position's holder is away and nobody acts, from that moment on. */
    public List<Pause> pausesOf(OfficeId office, String position, Instant from) {
        return presence(office, position, from).pauses(from);
    }

    /** What is known of a position's holder being there, as far as it lasts beyond that moment. */
    public Presence presence(OfficeId office, String position, Instant from) {
        String title =
                settings.office(office).position(position).map(Position::title).orElse(position);
        return new Presence(
                title,
                absencesOf(position, from).stream().map(Absence::spell).toList(),
                delegationsOf(position, from).stream().map(Delegation::spell).toList());
    }

    public List<Absence> absencesOf(String position, Instant from) {
        return em.createQuery("""
                        select a from Absence a
                        where a.position = :position and (a.ends is null or a.ends > :from)
                        order by a.begins
                        """, Absence.class)
                .setParameter("position", position)
                .setParameter("from", from)
                .getResultList();
    }

    public List<Delegation> delegationsOf(String position, Instant from) {
        return em.createQuery("""
                        select d from Delegation d
                        where d.position = :position and (d.ends is null or d.ends > :from)
                        order by d.begins
                        """, Delegation.class)
                .setParameter("position", position)
                .setParameter("from", from)
                .getResultList();
    }

    /** All absences of the office that last, are to come, or ended within 30 days. */
    public List<Absence> recentAbsences() {
        return em.createQuery(
                        "select a from Absence a where a.ends is null or a.ends > :since order by a.begins",
                        Absence.class)
                .setParameter("since", clock.instant().minus(RECENT))
                .getResultList();
    }

    /** All delegations of the office that last, are to come, or ended within 30 days. */
    public List<Delegation> recentDelegations() {
        return em.createQuery(
                        "select d from Delegation d where d.ends is null or d.ends > :since order by d.begins",
                        Delegation.class)
                .setParameter("since", clock.instant().minus(RECENT))
                .getResultList();
    }

    private static String title(Office office, String position) {
        return office.position(position).map(Position::title).orElse(position);
    }
}
