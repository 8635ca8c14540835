package id.aduan.audit;

import id.aduan.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Hears every event and writes it down in the same transaction, at once: where it cannot be written, the deed fails
 * and leaves nothing.
 */
@ApplicationScoped
public class AuditTrail {

    private static final long TELLING_DELAY_SECONDS = 60;

    @Inject
    private AuditBook book;

    @Inject
    private InstantSource clock;

    void hear(@Observes DomainEvent event) {
        Instant now = clock.instant();
        book.append(event, now, CanonicalJson.of(facts(event, now)));
    }

    /** The record tells when it was written; an event that happened earlier (a backdated complaint) says so itself. */
    private static Map<String, String> facts(DomainEvent event, Instant now) {
        var facts = new HashMap<>(event.facts());
        if (event.at().isBefore(now.minusSeconds(TELLING_DELAY_SECONDS))) {
            facts.put("happened", event.at().toString());
        }
        return facts;
    }
}
