package id.aduan.audit;

import id.aduan.audit.Verification.Broken;
import id.aduan.audit.Verification.Fault;
import id.aduan.audit.Verification.Whole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads entries in the order of their chains and stops at the first link that does not hold. Pure: asks no database. */
final class ChainCheck {

    private final Map<String, Map<Integer, String>> promised = new HashMap<>();
    private @Nullable AuditEntry last;
    private @Nullable LocalDate sealedUntil;
    private int chains;
    private int entries;

    /** The seals of the office, oldest first; answers the first broken one. */
    Optional<Broken> seals(List<Seal> seals) {
        String previous = "";
        for (Seal seal : seals) {
            if (!seal.previous().equals(previous) || !seal.computedHash().equals(seal.hash())) {
                return Optional.of(new Broken(seal.day().toString(), 0, Fault.SEAL_BROKEN));
            }
            seal.chains().forEach(head -> promised.computeIfAbsent(head.chain(), chain -> new HashMap<>())
                    .put(head.seq(), head.hash()));
            previous = seal.hash();
            sealedUntil = seal.day();
        }
        return Optional.empty();
    }

    /** The next entry; answers the fault it shows, if any. */
    Optional<Broken> next(AuditEntry entry) {
        entries++;
        if (last == null || !last.chain().equals(entry.chain())) {
            chains++;
            return checked(entry, 1, "");
        }
        return checked(entry, last.seq() + 1, last.hash());
    }

    private Optional<Broken> checked(AuditEntry entry, int seq, String previous) {
        var promise = promised.get(entry.chain());
        String sealed = promise == null ? null : promise.remove(entry.seq());
        last = entry;
        if (entry.seq() != seq) {
            return Optional.of(new Broken(entry.chain(), seq, Fault.MISSING));
        }
        if (!entry.previous().equals(previous)) {
            return Optional.of(new Broken(entry.chain(), seq, Fault.REORDERED));
        }
        if (!entry.computedHash().equals(entry.hash()) || sealed != null && !sealed.equals(entry.hash())) {
            return Optional.of(new Broken(entry.chain(), seq, Fault.CHANGED));
        }
        return Optional.empty();
    }

    /** All entries of these chains were read; what seals still promise of them is gone. */
    Verification finished(List<String> only) {
        var cut = promised.entrySet().stream()
                .filter(promise -> only.isEmpty() || only.contains(promise.getKey()))
                .filter(promise -> !promise.getValue().isEmpty())
                .min(Map.Entry.comparingByKey());
        if (cut.isPresent()) {
            int first =
                    cut.get().getValue().keySet().stream().min(Integer::compare).orElseThrow();
            return new Broken(cut.get().getKey(), first, Fault.CUT_OFF);
        }
        return new Whole(chains, entries, sealedUntil);
    }
}
