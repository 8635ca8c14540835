package id.aduan.audit;

import id.aduan.tenancy.InScope;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Settings;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Seals, office by office, every day that is over and not yet sealed; harmless when two nodes do it at once. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealSweep {

    /** No transaction lives longer, so nothing is written into a day any more once this has passed. */
    private static final Duration STRAGGLERS = Duration.ofMinutes(15);

    private static final int MOST_DAYS_AT_ONCE = 400;

    @Inject
    private Settings settings;

    @Inject
    private AuditBook book;

    @Inject
    private InstantSource clock;

    @Resource
    private SessionContext context;

    @Schedule(hour = "*", minute = "20", persistent = false)
    void sweep() {
        var self = context.getBusinessObject(SealSweep.class);
        settings.regions().stream()
                .flatMap(region -> settings.offices(region.id()).stream())
                .map(Office::id)
                .forEach(self::seal);
    }

    /** Effects: one seal for each finished day of the office on which something was recorded. */
    @PermitAll
    @InScope(value = InScope.Kind.SYSTEM, task = "segel")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void seal(OfficeId office) {
        var zone = settings.office(office).calendar().zone();
        var last = book.lastSeal(office);
        String previous = last.map(Seal::hash).orElse("");
        var from = last.map(seal -> start(seal.day().plusDays(1), zone)).orElse(Instant.EPOCH);
        for (int sealed = 0; sealed < MOST_DAYS_AT_ONCE; sealed++) {
            var next = book.firstSince(office, from).map(at -> LocalDate.ofInstant(at, zone));
            if (next.isEmpty() || !over(next.get(), zone)) {
                return;
            }
            var end = start(next.get().plusDays(1), zone);
            var seal =
                    Seal.of(office.value(), next.get(), book.between(office, start(next.get(), zone), end), previous);
            if (!book.seal(seal, clock.instant())) {
                return;
            }
            previous = seal.hash();
            from = end;
        }
    }

    private boolean over(LocalDate day, ZoneId zone) {
        return start(day.plusDays(1), zone).plus(STRAGGLERS).isBefore(clock.instant());
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
