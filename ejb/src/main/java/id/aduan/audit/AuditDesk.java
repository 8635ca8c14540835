package id.aduan.audit;

import id.aduan.tenancy.InScope;
import id.aduan.tenancy.OfficeId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Where an office reads its own record and proves that nobody bent it. */
@Stateless
@InScope(InScope.Kind.OFFICE)
public class AuditDesk {

    @Inject
    private AuditBook book;

    /** What is recorded of one complaint, in order; empty for a complaint that is not in this house. */
    @RolesAllowed({"officer", "head-of-office", "tenant-admin"})
    public List<AuditEntry> entries(OfficeId office, UUID complaint) {
        return book.chain(office, complaint.toString());
    }

    /** Reads one complaint's chain again, link by link, and compares it with the seals. */
    @RolesAllowed({"officer", "head-of-office", "tenant-admin"})
    public Verification verify(OfficeId office, UUID complaint) {
        return verified(office, book.chain(office, complaint.toString()).stream(), List.of(complaint.toString()));
    }

    /** Reads the office's whole record again, seals first. Takes time in proportion to its entries. */
    @RolesAllowed({"head-of-office", "tenant-admin"})
    public Verification verify(OfficeId office) {
        try (var all = book.all(office)) {
            return verified(office, all, List.of());
        }
    }

    private Verification verified(OfficeId office, Stream<AuditEntry> entries, List<String> only) {
        var check = new ChainCheck();
        var broken = check.seals(book.seals(office));
        if (broken.isPresent()) {
            return broken.get();
        }
        return entries.map(check::next)
                .flatMap(Optional::stream)
                .findFirst()
                .<Verification>map(first -> first)
                .orElseGet(() -> check.finished(only));
    }
}
