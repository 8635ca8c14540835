package id.aduan.complaint;

import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Counts the numbers of an office's books, each from 1 every year and without gap.
 *
 * <p>Effects: writes what is pending, then holds the book's lock until the transaction ends, so call it as the last
 * thing before. A transaction rolled back gives its number back.
 */
@ApplicationScoped
public class RegisterCounter {

    /** The book of complaints. */
    public static final String COMPLAINTS = "pengaduan";

    @PersistenceContext
    private EntityManager em;

    /** The next number of that book, e.g. {@code agenda-keluar}. */
    public int next(OfficeId office, String register, int year) {
        em.flush();
        var last = em.createNativeQuery("""
                        insert into register_counter as counter (office, register, year, last)
                        values (:office, :register, :year, 1)
                        on conflict (office, register, year) do update set last = counter.last + 1
                        returning last
                        """)
                .setParameter("office", office.value())
                .setParameter("register", register)
                .setParameter("year", year)
                .getSingleResult();
        return ((Number) last).intValue();
    }

    /** Enters a complaint in the book: number taken and written by one statement. */
    void enter(Complaint complaint) {
        em.flush();
        var number = em.createNativeQuery("""
                        with entered as (
                            insert into register_counter as counter (office, register, year, last)
                            values (:office, :register, :year, 1)
                            on conflict (office, register, year) do update set last = counter.last + 1
                            returning last)
                        update complaint set register_no = entered.last from entered
                        where complaint.id = :id
                        returning complaint.register_no
                        """)
                .setParameter("office", complaint.office().value())
                .setParameter("register", COMPLAINTS)
                .setParameter("year", complaint.year())
                .setParameter("id", complaint.id())
                .getSingleResult();
        complaint.numbered(((Number) number).intValue());
    }
}
