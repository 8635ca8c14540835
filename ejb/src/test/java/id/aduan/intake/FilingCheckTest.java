package id.aduan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.channel.ChannelKind;
import id.aduan.shared.Clause;
import id.aduan.shared.Refusal;
import id.aduan.tenancy.OfficeId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:10:00Z");
    private static final OfficeId OFFICE = RealOffices.named("sooko");

    private final RealOffices offices = new RealOffices();
    private final FilingCheck check = new FilingCheck(offices);

    static Submission said(String text, String category) {
        return new Submission(
                text, category, "", "", Reporter.NOBODY, false, false, false, true, "", ChannelKind.LETTER);
    }

    private Filing recorded(Instant received, String reason) {
        var t = new Transcript(said("Jalan rusak", ""), received, reason, "", "", false, "", null, false, false);
        return Filing.byOfficer(OFFICE, t, "petugas", NOW);
    }

    private String code(Filing filing) {
        return check.refusal(filing, 0).map(Refusal::code).orElse("taken");
    }

    private String ofText(String text) {
        return code(Filing.byCitizen(OFFICE, said(text, ""), NOW));
    }

    @Test
    void takesAnythingWithWords() {
        assertThat(ofText("Jalan rusak")).isEqualTo("taken");
    }

    @Test
    @Clause("000:penerimaan-1")
    void takesAComplaintInCapitalsAtOnce() {
        assertThat(ofText("TOLONG JALAN DI DEPAN PASAR RUSAK")).isEqualTo("taken");
    }

    @Test
    void refusesNoWords() {
        assertThat(ofText(" \u0000\u200B\n ")).isEqualTo("text-missing");
    }

    @Test
    void takesTenThousandCharactersAndNotOneMore() {
        assertThat(ofText("😀".repeat(10_000))).isEqualTo("taken");
        assertThat(ofText("a".repeat(10_001))).isEqualTo("text-too-long");
    }

    @ParameterizedTest
    @CsvSource({
        "'',           '',              taken",
        "0812-3456-7890, siti@contoh.id, taken",
        "abc,          '',              phone-unreadable",
        "'',           siti@,           email-unreadable"
    })
    void refusesANumberOrAddressNobodyCouldBeReachedOn(String phone, String email, String code) {
        var reporter = new Reporter("Siti", "", phone, email, "");
        var said = new Submission("Jalan rusak", "", "", "", reporter, false, false, false, true, "", ChannelKind.WEB);
        assertThat(code(Filing.byCitizen(OFFICE, said, NOW))).isEqualTo(code);
    }

    @Test
    void refusesWhereTheOfficeIsClosed() {
        offices.close(OFFICE);
        assertThat(ofText("Jalan rusak")).isEqualTo("office-closed");
    }

    @Test
    void refusesACategoryTheOfficeDoesNotHave() {
        assertThat(code(Filing.byCitizen(OFFICE, said("Jalan rusak", "bukan-kategori"), NOW)))
                .isEqualTo("unknown-category");
    }

    @Test
    void takesWhatCameInTheLastQuarterOfAnHourWithoutAReason() {
        assertThat(code(recorded(NOW.minus(Duration.ofMinutes(15)), ""))).isEqualTo("taken");
    }

    @Test
    void asksWhyItIsEnteredLater() {
        assertThat(code(recorded(NOW.minus(Duration.ofMinutes(16)), " "))).isEqualTo("backdate-reason-missing");
        assertThat(code(recorded(NOW.minus(Duration.ofDays(3)), "Surat tiba Jumat sore")))
                .isEqualTo("taken");
    }

    @Test
    void refusesTheFuture() {
        assertThat(code(recorded(NOW.plus(Duration.ofMinutes(5)), "salah jam"))).isEqualTo("received-in-future");
    }

    @Test
    void refusesMoreThanTenFiles() {
        var filing = Filing.byCitizen(OFFICE, said("Jalan rusak", ""), NOW);
        assertThat(check.refusal(filing, 11).map(Refusal::code)).contains("evidence-too-many");
        assertThat(check.refusal(filing, 10)).isEmpty();
    }
}
