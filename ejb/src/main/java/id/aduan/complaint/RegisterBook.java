package id.aduan.complaint;

import id.aduan.channel.ChannelKind;
import id.aduan.tenancy.ComplaintKind;
import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The read side of the register: pages of rows, each found by the index that serves it. */
@ApplicationScoped
class RegisterBook {

    /** Greater than every id: before the first page. */
    private static final UUID BEFORE_FIRST = new UUID(-1L, -1L);

    private static final String ROWS = """
            select id, register_year, register_no, tracking_code, state, kind, category, channel, gist, pseudonym,
                   unnamed, urgent, received_at, promise_due, waits_until
            from complaint
            """;

    @PersistenceContext
    private EntityManager em;

    List<ComplaintRow> page(OfficeId office, RegisterQuery query) {
        return RegisterNumber.read(query.words())
                .map(number -> one(office, number))
                .or(() -> TrackingCode.read(query.words()).map(code -> one(office, code)))
                .orElseGet(() -> pageOfWords(office, query));
    }

    Optional<UUID> byNumber(OfficeId office, RegisterNumber number) {
        return one(office, number).stream().map(ComplaintRow::id).findFirst();
    }

    List<ComplaintRow> lines(OfficeId office, Collection<UUID> complaints) {
        var query = select("""
                where office = :office and id in (:complaints)
                order by id desc
                """);
        return rows(query.setParameter("office", office.value()).setParameter("complaints", complaints));
    }

    private List<ComplaintRow> pageOfWords(OfficeId office, RegisterQuery query) {
        var page = query.state() == null ? all() : inState(query.state());
        return rows(page.setParameter("office", office.value())
                .setParameter("after", query.after() == null ? BEFORE_FIRST : query.after())
                .setParameter("words", query.words())
                .setMaxResults(query.limit()));
    }

    private Query all() {
        return select("""
                where office = :office
                  and id < :after
                  and (:words = '' or search @@ websearch_to_tsquery('simple', :words))
                order by id desc
                """);
    }

    private Query inState(ComplaintState state) {
        return select("""
                        where office = :office
                          and state = :state
                          and id < :after
                          and (:words = '' or search @@ websearch_to_tsquery('simple', :words))
                        order by id desc
                        """).setParameter("state", state.name());
    }

    private List<ComplaintRow> one(OfficeId office, RegisterNumber number) {
        var query = select("""
                where office = :office and register_year = :year and register_no = :number
                """);
        return rows(query.setParameter("office", office.value())
                .setParameter("year", number.year())
                .setParameter("number", number.number()));
    }

    private List<ComplaintRow> one(OfficeId office, TrackingCode code) {
        var query = select("""
                where office = :office and tracking_code = :code
                """);
        return rows(query.setParameter("office", office.value()).setParameter("code", code.value()));
    }

    /** Joins two constants of this class; what people type goes in as a parameter. */
    private Query select(String where) {
        return em.createNativeQuery(ROWS + where, Tuple.class);
    }

    @SuppressWarnings("unchecked")
    private static List<ComplaintRow> rows(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream().map(RegisterBook::row).toList();
    }

    private static ComplaintRow row(Tuple t) {
        return new ComplaintRow(
                t.get("id", UUID.class),
                new RegisterNumber(t.get("register_year", Integer.class), t.get("register_no", Integer.class)),
                new TrackingCode(t.get("tracking_code", String.class)),
                ComplaintState.valueOf(t.get("state", String.class)),
                ComplaintKind.valueOf(t.get("kind", String.class)),
                t.get("category", String.class),
                ChannelKind.valueOf(t.get("channel", String.class)),
                t.get("gist", String.class),
                t.get("pseudonym", String.class),
                t.get("unnamed", Boolean.class),
                t.get("urgent", Boolean.class),
                t.get("received_at", Instant.class),
                Optional.ofNullable(t.get("promise_due", Instant.class)),
                Optional.ofNullable(t.get("waits_until", Instant.class)));
    }
}
