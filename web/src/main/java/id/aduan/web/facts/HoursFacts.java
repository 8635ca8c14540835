package id.aduan.web.facts;

import id.aduan.deadline.Holiday;
import id.aduan.deadline.Interval;
import id.aduan.deadline.OfficeHours;
import id.aduan.deadline.Season;
import id.aduan.deadline.WorkingCalendar;
import id.aduan.web.ui.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** When an office is open, as a table of few lines: days with the same hours stand together. */
@Named("hours")
@ApplicationScoped
public class HoursFacts {

    private static final int HOLIDAYS_AHEAD = 3;

    @Inject
    private Words words;

    @Inject
    private InstantSource clock;

    /** {@code Senin–Kamis}: {@code 07.30–12.00 dan 13.00–16.00}. */
    public record Line(String days, String hours) {}

    /** The week from Monday on. */
    public List<Line> week(OfficeHours hours) {
        var lines = new ArrayList<Line>();
        var from = DayOfWeek.MONDAY;
        for (var day : DayOfWeek.values()) {
            boolean last = day == DayOfWeek.SUNDAY || !hours.on(day.plus(1)).equals(hours.on(day));
            if (last) {
                lines.add(new Line(days(from, day), printed(hours.on(day))));
                from = day.plus(1);
            }
        }
        return lines;
    }

    private String days(DayOfWeek from, DayOfWeek to) {
        String first = words.get("facts.day." + from);
        return from == to ? first : first + "–" + words.get("facts.day." + to);
    }

    private String printed(List<Interval> open) {
        return open.isEmpty()
                ? words.get("facts.hours.closed")
                : open.stream().map(Interval::printed).collect(Collectors.joining(words.get("facts.hours.and")));
    }

    /** The season now or the next one. */
    public List<Season> season(WorkingCalendar calendar) {
        var today = today(calendar);
        return calendar.seasons().stream()
                .filter(season -> !season.to().isBefore(today))
                .limit(1)
                .toList();
    }

    /** The next days that are not worked. */
    public List<Holiday> holidays(WorkingCalendar calendar) {
        return ahead(calendar).stream().limit(HOLIDAYS_AHEAD).toList();
    }

    /** All holidays from today on. */
    public List<Holiday> ahead(WorkingCalendar calendar) {
        var today = today(calendar);
        return calendar.holidays().stream()
                .filter(holiday -> !holiday.date().isBefore(today))
                .filter(holiday -> !calendar.isWorkingDay(holiday.date()))
                .toList();
    }

    private LocalDate today(WorkingCalendar calendar) {
        return LocalDate.ofInstant(clock.instant(), calendar.zone());
    }
}
