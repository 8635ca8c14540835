package id.aduan.infra.log;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.complaint.TrackingCode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No line of the log carries what points to a person, however it got into it. */
class MaskingTest {

    private static final TrackingCode CODE = TrackingCode.random(new Random(1122));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "telepon 0812-3456-7890 salah",
                "+6281234567890",
                "siti.aminah@contoh.id tidak ada",
                "NIK 3516130101900001",
                "Key (nik)=(3516 1301 0190 0001) already exists"
            })
    void numbersAndAddressesAreMasked(String words) {
        assertThat(Masked.text(words)).contains(Masked.INSTEAD).doesNotContain("7890", "siti", "3516");
    }

    @Test
    void aCodeIsMaskedHoweverItIsWritten() {
        String printed = CODE.toString();
        String bare = printed.replace("-", "");
        assertThat(Masked.text("Request to /lacak/" + printed + " failed"))
                .isEqualTo("Request to /lacak/" + Masked.INSTEAD + " failed");
        assertThat(Masked.text("/portal/track.xhtml?kode=" + bare.toLowerCase() + "&x=1"))
                .isEqualTo("/portal/track.xhtml?kode=" + Masked.INSTEAD + "&x=1");
        assertThat(Masked.text(printed.replace('-', ' '))).isEqualTo(Masked.INSTEAD);
    }

    @Test
    void aCodeWithASlipIsMaskedToo() {
        assertThat(Masked.text("7K4M-Q2XR-9T0")).isEqualTo(Masked.INSTEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0e62f5c8] IntakeDesk.receive done in kab-mojokerto/kecamatan-sooko in 15 ms: AwaitingMerit",
                "WFLYSRV0025: WildFly 39.0.1.Final started in 8123ms - Started 1027 of 1300 services",
                "Outbox entry 0199f0a3-7c44-7e1a-9d3e-4b6f3c2a1d00 does not open.",
                "2026-11-22 08:15:30,123 jakarta.interceptor.Interceptor/Interceptor",
                "kata yang dua"
            })
    void whatPointsToNobodyStays(String words) {
        assertThat(Masked.text(words)).isEqualTo(words);
    }

    @Test
    void whatIsFilledInIsMaskedAndFiguresStayFigures() {
        var line = new LogRecord(Level.SEVERE, "Failed for {0} after {1} ms");
        line.setParameters(new Object[] {CODE, 62812345678L});
        assertThat(new Masking(null).isLoggable(line)).isTrue();
        assertThat(line.getParameters()).containsExactly(Masked.INSTEAD, 62812345678L);
        assertThat(line.getMessage()).isEqualTo("Failed for {0} after {1} ms");
    }

    @Test
    void whatWasThrownIsMaskedWithItsCausesAndKeepsItsPlaces() {
        var cause = new IllegalArgumentException("no such phone 081234567890");
        var thrown = new IllegalStateException("looking for " + CODE, cause);
        thrown.addSuppressed(new RuntimeException("siti@contoh.id"));
        cause.initCause(thrown);
        var line = new LogRecord(Level.SEVERE, "broken");
        line.setThrown(thrown);
        new Masking(null).isLoggable(line);

        var printed = new StringWriter();
        line.getThrown().printStackTrace(new PrintWriter(printed));
        assertThat(printed.toString())
                .contains("IllegalStateException: looking for " + Masked.INSTEAD)
                .contains("IllegalArgumentException", "MaskingTest.java")
                .doesNotContain(CODE.toString(), "081234567890", "siti@contoh.id");
    }

    @Test
    void whatTheFilterBeforeHoldsBackStaysBack() {
        assertThat(new Masking(line -> false).isLoggable(new LogRecord(Level.INFO, "x")))
                .isFalse();
    }
}
