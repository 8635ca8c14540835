package id.aduan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.audit.Verification.Broken;
import id.aduan.audit.Verification.Fault;
import id.aduan.audit.Verification.Whole;
import id.aduan.infra.persistence.TestUnit;
import id.aduan.infra.schema.TestDatabase;
import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import id.aduan.tenancy.OfficeId;
import id.aduan.tenancy.Scope;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The record as the database keeps it: the same hash as ours, no gap under many writers, nothing to bend unseen. */
class AuditBookTest {

    private final OfficeId office = OfficeId.of("kab-catatan/k" + UUID.randomUUID());
    private final UUID complaint = UUID.randomUUID();
    private final TestUnit unit = TestUnit.opened();

    @Test
    void theDatabaseComputesTheHashThatWeReadAgain() {
        append("Registered");
        append("Accepted \"é\"");
        assertThat(verify()).isEqualTo(new Whole(1, 2, null));
    }

    @Test
    void eventsOfTheOfficeHaveAChainOfTheirOwn() {
        in(book -> {
            book.append(new Named(office.value(), null, "Sealed"), moment(), "{}");
            return null;
        });
        List<AuditEntry> chain = in(book -> book.chain(office, AuditEntry.OFFICE_CHAIN));
        assertThat(chain).extracting(AuditEntry::seq).containsExactly(1);
    }

    @Test
    void manyWritersOfOneChainLeaveNoGap() throws Exception {
        try (var writers = Executors.newFixedThreadPool(6)) {
            var deeds = IntStream.range(0, 40)
                    .mapToObj(i -> writers.submit(() -> append("Event" + i)))
                    .toList();
            for (var deed : deeds) {
                deed.get();
            }
        }
        assertThat(verify()).isEqualTo(new Whole(1, 40, null));
    }

    @Test
    void whoeverBendsTheTableIsNamedByTheFirstBrokenLink() throws SQLException {
        append("Registered");
        append("Accepted");
        append("Closed");
        bend("update audit_entry set name = 'Rejected' where seq = 2 and office = '" + office + "'");
        assertThat(verify()).isEqualTo(new Broken(complaint.toString(), 2, Fault.CHANGED));
    }

    @Test
    void whoeverCutsTheEndIsToldByTheSeal() throws SQLException {
        append("Registered");
        append("Closed");
        var day = LocalDate.of(2026, 11, 20);
        in(book -> book.seal(
                Seal.of(
                        office.value(),
                        day,
                        book.between(office, Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z")),
                        ""),
                moment()));
        bend("delete from audit_entry where seq = 2 and office = '" + office + "'");
        assertThat(verify()).isEqualTo(new Broken(complaint.toString(), 2, Fault.CUT_OFF));
    }

    @Test
    void aDayIsSealedOnce() {
        append("Registered");
        var seal = Seal.of(office.value(), LocalDate.of(2026, 11, 20), List.of(), "");
        boolean first = in(book -> book.seal(seal, moment()));
        boolean second = in(book -> book.seal(seal, moment()));
        Optional<Seal> kept = in(book -> book.lastSeal(office));
        assertThat(first && !second).isTrue();
        assertThat(kept).contains(seal);
    }

    private Void append(String name) {
        var event = new Named(office.value(), complaint, name);
        return in(book -> {
            book.append(event, moment(), "{\"a\":\"é\"}");
            return null;
        });
    }

    private static Instant moment() {
        return Instant.parse("2026-11-20T03:00:00.123456Z");
    }

    private Verification verify() {
        return in(book -> {
            var check = new ChainCheck();
            return check.seals(book.seals(office))
                    .or(() -> book.chain(office, complaint.toString()).stream()
                            .map(check::next)
                            .flatMap(Optional::stream)
                            .findFirst())
                    .<Verification>map(broken -> broken)
                    .orElseGet(() -> check.finished(List.of()));
        });
    }

    private <T> T in(Function<AuditBook, T> deed) {
        return unit.in(new Scope.OfficeScope(office), em -> deed.apply(new AuditBook(em)));
    }

    private static void bend(String statement) throws SQLException {
        try (var behind = TestDatabase.started().superuser().getConnection();
                var bend = behind.createStatement()) {
            bend.executeUpdate(statement);
        }
    }

    private record Named(String office, @Nullable UUID complaint, String name) implements DomainEvent {

        @Override
        public Instant at() {
            return moment();
        }

        @Override
        public Actor by() {
            return new Actor.Citizen();
        }
    }
}
