package id.aduan.complaint;

import id.aduan.tenancy.OfficeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Gives each complaint a tracking code that no complaint of any office holds. */
@ApplicationScoped
public class TrackingCodes {

    private static final RandomGenerator RANDOM = new SecureRandom();

    @PersistenceContext
    private EntityManager em;

    /** Draws a code and enters it in the lookup of codes; draws again where another complaint holds it. */
    public TrackingCode draw(OfficeId office, UUID complaint) {
        return draw(office, complaint, RANDOM);
    }

    TrackingCode draw(OfficeId office, UUID complaint, RandomGenerator random) {
        TrackingCode code;
        do {
            code = TrackingCode.random(random);
        } while (!entered(code, office, complaint));
        return code;
    }

    private boolean entered(TrackingCode code, OfficeId office, UUID complaint) {
        return em.createNativeQuery("""
                                insert into tracking (code, office, complaint) values (:code, :office, :complaint)
                                on conflict (code) do nothing
                                """)
                        .setParameter("code", code.value())
                        .setParameter("office", office.value())
                        .setParameter("complaint", complaint)
                        .executeUpdate()
                == 1;
    }
}
