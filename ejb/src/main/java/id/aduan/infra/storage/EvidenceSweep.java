package id.aduan.infra.storage;

import id.aduan.complaint.EvidenceBook;
import id.aduan.infra.persistence.StoredVersions;
import id.aduan.tenancy.InScope;
import id.aduan.tenancy.OfficeId;
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
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Discards every night evidence that no complaint of any office names, because the transaction that brought it failed. A
 * file may belong to several offices: where one of them cannot be asked, nothing is discarded.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EvidenceSweep {

    /** No transaction lives as long, so what nobody names by then nobody will. */
    private static final Duration STRAGGLERS = Duration.ofDays(1);

    /** Every file is looked at on some nights after it came, not on all nights of its life. */
    private static final Duration LOOKS_BACK = Duration.ofDays(8);

    @Inject
    private EvidenceFiles files;

    @Inject
    private EvidenceBook book;

    @Inject
    private StoredVersions offices;

    @Inject
    private InstantSource clock;

    @Resource
    private SessionContext context;

    @Schedule(hour = "3", minute = "10", persistent = false)
    void sweep() {
        sweep(context.getBusinessObject(EvidenceSweep.class)::named);
    }

    /** @param named asks one office in its own scope which of these hashes it names */
    void sweep(BiFunction<OfficeId, Set<String>, Set<String>> named) {
        Instant until = clock.instant().minus(STRAGGLERS);
        Set<String> nobodys = files.handedIn(until.minus(LOOKS_BACK), until);
        for (OfficeId office : offices.everyOffice()) {
            if (nobodys.isEmpty()) {
                return;
            }
            nobodys.removeAll(named.apply(office, nobodys));
        }
        nobodys.forEach(hash -> files.discard(hash, until));
    }

    @PermitAll
    @InScope(value = InScope.Kind.SYSTEM, task = "buang-bukti")
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Set<String> named(OfficeId office, Set<String> hashes) {
        return book.named(office, hashes);
    }
}
