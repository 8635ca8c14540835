package id.aduan.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private static final Identity SITI =
            new Identity("Siti Aminah", "Jl. Melati 3", "081234567890", "siti@example.id", "3516130101900001", "KTP");

    @Test
    void comesBackFromItsBytes() {
        assertThat(IdentityBytes.read(IdentityBytes.of(SITI))).isEqualTo(SITI);
    }

    @Test
    void saysNothingWhenLogged() {
        assertThat(SITI.toString()).doesNotContain("Siti").doesNotContain("3516");
    }

    @Test
    void keepsWhatWasKnownAndTakesWhatIsToldLater() {
        var later = new Identity("", "", "", "baru@example.id", "", "");
        var amended = SITI.amendedBy(later);
        assertThat(amended.email()).isEqualTo("baru@example.id");
        assertThat(amended.name()).isEqualTo("Siti Aminah");
    }

    @Test
    void tellsWhichPartsAreKnownWithoutTellingThem() {
        var known = KnownContacts.of(new Identity("Siti", "", "0812", "", "", ""));
        assertThat(KnownContacts.read(known.letters())).isEqualTo(known);
        assertThat(known.phone()).isTrue();
        assertThat(known.email()).isFalse();
    }

    @Test
    void aPseudonymIsTheSameForTheSameReference() {
        var reference = UUID.randomUUID();
        assertThat(Pseudonym.of(reference)).isEqualTo(Pseudonym.of(reference));
        assertThat(Pseudonym.of(reference).words()).matches("[A-Z][A-Za-z ]+ [1-9][0-9]{2}");
    }

    @Test
    void pseudonymsOfNeighboursDiffer() {
        long different = IntStream.range(0, 1000)
                .mapToObj(i -> Pseudonym.of(UUID.randomUUID()))
                .distinct()
                .count();
        assertThat(different).isGreaterThan(950);
    }
}
