package id.aduan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.shared.Clause;
import id.aduan.tenancy.OfficeId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FilingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:10:00Z");
    private static final OfficeId OFFICE = RealOffices.named("sooko");
    private static final Reporter SITI =
            new Reporter("Siti", "Jl. Mawar 3", "0811-3202-060", "siti@contoh.id", "3516134508680001");

    private static Submission said(boolean unnamed, String key) {
        return new Submission("Teks", "", "", "", SITI, unnamed, false, false, true, key, ChannelKind.NATIONAL_LAPOR);
    }

    private static Filing recorded(Submission said, Instant received, String outsideId) {
        var t = new Transcript(said, received, "", "", "", false, outsideId, null, true, false);
        return Filing.byOfficer(OFFICE, t, "petugas", NOW);
    }

    @Test
    @Clause({"000:penerimaan-5", "001:penerimaan-5"})
    void whoWantsNoNameKeepsOnlyAWayToBeReached() {
        assertThat(Filing.byCitizen(OFFICE, said(true, ""), NOW).reporter())
                .isEqualTo(new Reporter("", "", "0811-3202-060", "siti@contoh.id", ""));
    }

    @Test
    void keepsNumbersAsTheyAreDialled() {
        var identity = SITI.identity(true);
        assertThat(identity.phone()).isEqualTo("+628113202060");
        assertThat(identity.document()).isNotEmpty();
    }

    @Test
    void theNationalNumberIsAKeyOfItsOwn() {
        assertThat(recorded(said(false, ""), NOW, "LAPOR-77").key()).isEqualTo("NATIONAL_LAPOR:LAPOR-77");
        assertThat(recorded(said(false, "k"), NOW, "LAPOR-77").key()).isEqualTo("NATIONAL_LAPOR:LAPOR-77");
    }

    @Test
    void nobodyOccupiesAnothersKey() {
        var citizens = Filing.byCitizen(OFFICE, said(false, "NATIONAL_LAPOR:LAPOR-77"), NOW);
        assertThat(citizens.key())
                .isNotEqualTo(recorded(said(false, ""), NOW, "LAPOR-77").key())
                .isNotEqualTo(recorded(said(false, "NATIONAL_LAPOR:LAPOR-77"), NOW, "")
                        .key());
    }

    @Test
    void twoPeopleMayBringTheSameWordsToTheCounter() {
        assertThat(recorded(said(false, ""), NOW, "").content())
                .isNotEqualTo(
                        recorded(said(false, ""), NOW.minusSeconds(60), "").content());
    }

    @Test
    void aSecondClickIsTheSameContent() {
        assertThat(Filing.byCitizen(OFFICE, said(false, ""), NOW).content())
                .isEqualTo(Filing.byCitizen(OFFICE, said(false, ""), NOW.plusSeconds(2))
                        .content());
    }

    @Test
    void neitherTextNorReporterShowInLogs() {
        assertThat(said(false, "") + " " + SITI).doesNotContain("Teks", "Siti", "0811", "3516");
    }
}
