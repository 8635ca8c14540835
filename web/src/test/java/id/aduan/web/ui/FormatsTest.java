package id.aduan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final Instant TUESDAY = Instant.parse("2026-11-24T03:42:30Z");

    private final Formats formats = new Formats();

    @Test
    void saysTheDayInIndonesian() {
        assertThat(formats.date(TUESDAY)).isEqualTo("Selasa, 24 November 2026");
    }

    @Test
    void saysALocalDateLikeAnInstant() {
        assertThat(formats.date(LocalDate.of(2026, 8, 17))).isEqualTo("Senin, 17 Agustus 2026");
    }

    @Test
    void saysTheTimeOfWesternIndonesia() {
        assertThat(formats.moment(TUESDAY)).isEqualTo("Selasa, 24 November 2026, 10.42 WIB");
    }

    @Test
    void givesProgramsTheOffset() {
        assertThat(formats.machine(TUESDAY)).isEqualTo("2026-11-24T10:42:30+07:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-24T09:00:00Z | hari ini, 16.00 WIB
            2026-11-25T00:30:00Z | besok, 07.30 WIB
            2026-11-24T17:30:00Z | besok, 00.30 WIB
            2026-11-23T09:00:00Z | kemarin, 16.00 WIB
            2026-11-27T09:00:00Z | Jumat, 27 November 2026, 16.00 WIB
            """)
    void saysNearDaysAsPeopleDo(Instant when, String words) {
        assertThat(formats.near(when, TUESDAY)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0        | 0 kB
            1        | 1 kB
            843776   | 824 kB
            1468006  | 1,4 MB
            10485760 | 10 MB
            14680064 | 14 MB
            """)
    void saysSizesOfFiles(long bytes, String words) {
        assertThat(formats.size(bytes)).isEqualTo(words);
    }

    @Test
    void refusesFilesSmallerThanNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> formats.size(-1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT45M    | 45 menit
            PT2H     | 2 jam
            PT1H5M   | 1 jam 5 menit
            PT6M1S   | 7 menit
            """)
    void saysSpansOfTime(Duration span, String words) {
        assertThat(formats.span(span)).isEqualTo(words);
    }

    @Test
    void groupsThousandsByPoints() {
        assertThat(formats.number(1_234_567)).isEqualTo("1.234.567");
    }
}
