package id.aduan.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.aduan.shared.Refusal;
import id.aduan.web.ui.DateParts.Reading;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePartsTest {

    @Test
    void readsADate() {
        assertThat(typed("2", "11", "2026").read()).isEqualTo(new Reading.Read(LocalDate.of(2026, 11, 2)));
    }

    @Test
    void readsNothingAsNothing() {
        assertThat(typed(" ", null, "").read()).isEqualTo(new Reading.Empty());
    }

    @Test
    void tellsHowManyDaysTheMonthHas() {
        assertThat(typed("31", "11", "2026").read())
                .isEqualTo(new Reading.Wrong("Day", Refusal.of("date.no-such-day", 31, "November", 30)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            29 | 2  | 2026 | Day   | date.no-such-day
            0  | 2  | 2026 | Day   | date.no-such-day
            2  | 13 | 2026 | Month | date.no-such-month
            2  | 11 | 26   | Year  | date.no-such-year
            2  | -  | 2026 | Month | date.incomplete
            2  | 11 | -    | Year  | date.incomplete
            x  | 11 | 2026 | Day   | date.not-numbers
            """)
    void pointsToTheFieldToPutRight(String day, String month, String year, String part, String code) {
        assertThat(typed(day, month, year).read()).isInstanceOfSatisfying(Reading.Wrong.class, wrong -> {
            assertThat(wrong.part()).isEqualTo(part);
            assertThat(wrong.refusal().code()).isEqualTo(code);
        });
    }

    private static DateParts typed(String day, String month, String year) {
        DateParts parts = new DateParts();
        parts.setDay(day);
        parts.setMonth(month);
        parts.setYear(year);
        return parts;
    }
}
