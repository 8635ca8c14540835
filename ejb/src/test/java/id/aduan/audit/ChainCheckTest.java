package id.aduan.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.audit.Verification.Broken;
import id.aduan.audit.Verification.Fault;
import id.aduan.audit.Verification.Whole;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private static final String OFFICE = "kab-a/kantor";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final List<AuditEntry> chain = new ArrayList<>(chainOf("satu", 5));

    @Test
    void anUntouchedChainIsWhole() {
        assertThat(verified(List.of())).isEqualTo(new Whole(1, 5, null));
    }

    @Test
    void namesTheEntryThatWasChanged() {
        var third = chain.get(2);
        chain.set(
                2,
                new AuditEntry(
                        third.office(),
                        third.chain(),
                        third.seq(),
                        null,
                        third.at(),
                        "orang-lain",
                        third.name(),
                        third.facts(),
                        third.previous(),
                        third.hash()));
        assertThat(verified(List.of())).isEqualTo(new Broken("satu", 3, Fault.CHANGED));
    }

    @Test
    void namesTheEntryThatIsMissing() {
        chain.remove(1);
        assertThat(verified(List.of())).isEqualTo(new Broken("satu", 2, Fault.MISSING));
    }

    @Test
    void namesTheEntryThatDoesNotFollow() {
        var second = chain.get(1);
        chain.set(1, entry("satu", 2, "", second.name()));
        assertThat(verified(List.of())).isEqualTo(new Broken("satu", 2, Fault.REORDERED));
    }

    @Test
    void aSealKnowsThatTheEndWasCutOff() {
        var seal = Seal.of(OFFICE, DAY, List.copyOf(chain), "");
        chain.removeLast();
        assertThat(verified(List.of(seal))).isEqualTo(new Broken("satu", 5, Fault.CUT_OFF));
    }

    @Test
    void aSealKnowsAChainThatIsGoneAltogether() {
        var seal = Seal.of(OFFICE, DAY, List.copyOf(chain), "");
        chain.clear();
        assertThat(verified(List.of(seal))).isEqualTo(new Broken("satu", 5, Fault.CUT_OFF));
    }

    @Test
    void aSealKnowsAChainWrittenAnewFromItsBeginning() {
        var seal = Seal.of(OFFICE, DAY, List.copyOf(chain), "");
        var first = entry("satu", 1, "", "Forged");
        chain.clear();
        chain.add(first);
        for (int seq = 2; seq <= 5; seq++) {
            chain.add(entry("satu", seq, chain.getLast().hash(), "Event" + seq));
        }
        assertThat(verified(List.of(seal))).isEqualTo(new Broken("satu", 5, Fault.CHANGED));
    }

    @Test
    void namesTheDayWhoseSealWasForged() {
        var seal = Seal.of(OFFICE, DAY, List.copyOf(chain), "");
        var forged = new Seal(OFFICE, DAY, 4, seal.heads(), "", seal.hash());
        assertThat(verified(List.of(forged))).isEqualTo(new Broken("2026-11-20", 0, Fault.SEAL_BROKEN));
    }

    @Test
    void namesTheDayWhoseSealForgetsTheSealBefore() {
        var first = Seal.of(OFFICE, DAY, List.copyOf(chain), "");
        var second = Seal.of(OFFICE, DAY.plusDays(1), List.of(), "");
        assertThat(verified(List.of(first, second))).isEqualTo(new Broken("2026-11-21", 0, Fault.SEAL_BROKEN));
    }

    @Test
    void saysUntilWhichDayEndsAreSealed() {
        var seal = Seal.of(OFFICE, DAY, List.copyOf(chain), "");
        assertThat(verified(List.of(seal))).isEqualTo(new Whole(1, 5, DAY));
    }

    @Test
    void manyChainsAreReadOneAfterTheOther() {
        chain.addAll(chainOf("tiga", 2));
        assertThat(verified(List.of())).isEqualTo(new Whole(2, 7, null));
    }

    private Verification verified(List<Seal> seals) {
        var check = new ChainCheck();
        return check.seals(seals)
                .or(() -> chain.stream()
                        .map(check::next)
                        .flatMap(Optional::stream)
                        .findFirst())
                .<Verification>map(broken -> broken)
                .orElseGet(() -> check.finished(List.of()));
    }

    static List<AuditEntry> chainOf(String name, int length) {
        var made = new ArrayList<AuditEntry>();
        for (int seq = 1; seq <= length; seq++) {
            made.add(entry(name, seq, made.isEmpty() ? "" : made.getLast().hash(), "Event" + seq));
        }
        return made;
    }

    private static AuditEntry entry(String chain, int seq, String previous, String name) {
        var at = Instant.parse("2026-11-20T02:00:00Z").plusSeconds(seq);
        var open = new AuditEntry(OFFICE, chain, seq, null, at, "warga", name, "{}", previous, "");
        return new AuditEntry(OFFICE, chain, seq, null, at, "warga", name, "{}", previous, open.computedHash());
    }
}
