package id.aduan.web.ui;

import id.aduan.shared.Refusal;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.stream.Stream;

/** A date typed as three numbers, kept as typed until it is read: {@code <a:tanggal value="#{filePage.happened}"/>}. */
public final class DateParts implements Serializable {

    private static final long serialVersionUID = 1L;

    private String day = "";
    private String month = "";
    private String year = "";

    /** What three numbers say: nothing, a date, or what is wrong with them. */
    public sealed interface Reading {

        record Empty() implements Reading {}

        record Read(LocalDate date) implements Reading {}

        /** @param part id suffix of the field to put right: {@code Day}, {@code Month} or {@code Year} */
        record Wrong(String part, Refusal refusal) implements Reading {}
    }

    public Reading read() {
        if (Stream.of(day, month, year).allMatch(String::isEmpty)) {
            return new Reading.Empty();
        }
        if (Stream.of(day, month, year).anyMatch(String::isEmpty)) {
            String missing = day.isEmpty() ? "Day" : month.isEmpty() ? "Month" : "Year";
            return new Reading.Wrong(missing, Refusal.of("date.incomplete"));
        }
        Optional<Reading> wrong = Stream.of(wrongNumber(), wrongYear(), wrongMonth())
                .flatMap(Optional::stream)
                .findFirst();
        return wrong.orElseGet(this::readDay);
    }

    private Optional<Reading> wrongNumber() {
        return Stream.of(day, month, year).allMatch(part -> part.matches("[0-9]{1,4}"))
                ? Optional.empty()
                : wrong("Day", "date.not-numbers");
    }

    private Optional<Reading> wrongYear() {
        int typed = Integer.parseInt(year);
        return typed < 1900 || typed > 2999 ? wrong("Year", "date.no-such-year", year) : Optional.empty();
    }

    private Optional<Reading> wrongMonth() {
        int typed = Integer.parseInt(month);
        return typed < 1 || typed > 12 ? wrong("Month", "date.no-such-month", month) : Optional.empty();
    }

    private Reading readDay() {
        YearMonth typed = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
        int of = Integer.parseInt(day);
        if (typed.isValidDay(of)) {
            return new Reading.Read(typed.atDay(of));
        }
        String name = Month.of(typed.getMonthValue()).getDisplayName(TextStyle.FULL, Words.INDONESIAN);
        return new Reading.Wrong("Day", Refusal.of("date.no-such-day", of, name, typed.lengthOfMonth()));
    }

    private static Optional<Reading> wrong(String part, String code, Object... arguments) {
        return Optional.of(new Reading.Wrong(part, Refusal.of(code, arguments)));
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = trimmed(day);
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = trimmed(month);
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = trimmed(year);
    }

    private static String trimmed(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
