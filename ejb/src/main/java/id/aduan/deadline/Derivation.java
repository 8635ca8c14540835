package id.aduan.deadline;

import id.aduan.deadline.Deadline.Kind;
import id.aduan.deadline.Deadline.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes down, day by day, what a deadline counted and what it skipped. */
final class Derivation {

    private final WorkingCalendar calendar;
    private final Allowance allowance;
    private final Instant start;
    private final Instant countedFrom;
    private final Set<Integer> yearsKnown;
    private final List<Line> lines = new ArrayList<>();

    Derivation(WorkingCalendar calendar, Allowance allowance, Instant start, Instant countedFrom) {
        this.calendar = calendar;
        this.allowance = allowance;
        this.start = start;
        this.countedFrom = countedFrom;
        this.yearsKnown = calendar.yearsKnown();
    }

    List<Line> unlimited() {
        starts();
        return lines;
    }

    /** Up to the open pause that keeps the clock standing. */
    List<Line> standing(Pause open, List<Pause> pauses) {
        starts();
        count(open.from(), pauses);
        return lines;
    }

    List<Line> upTo(Instant due, List<Pause> pauses) {
        starts();
        count(due, pauses);
        lines.add(new Line(Kind.DUE, calendar.date(due), calendar.time(due), null, Words.zone(calendar.zone())));
        return lines;
    }

    private void starts() {
        boolean open = start.equals(new OfficeClock(calendar).opening(start));
        boolean matters = !Deadline.countsRoundTheClock(allowance) && !(allowance instanceof Allowance.Unlimited);
        String why = !open && matters ? "di luar jam kerja" : "";
        lines.add(new Line(Kind.STARTS, calendar.date(start), calendar.time(start), null, why));
    }

    private void count(Instant end, List<Pause> pauses) {
        List<Pause> counting =
                pauses.stream().filter(pause -> concerns(pause, end)).toList();
        counting.forEach(pause -> lines.add(paused(pause)));
        if (allowance instanceof Allowance.CalendarDays) {
            calendarDays(end);
        } else if (!Deadline.countsRoundTheClock(allowance)) {
            officeDays(end, counting);
        }
        // Stable: a pause was added first and so precedes what is counted from the same moment on.
        lines.subList(1, lines.size())
                .sort(Comparator.comparing(Line::date)
                        .thenComparing(line -> line.from() == null ? LocalTime.MIN : line.from()));
    }

    private boolean concerns(Pause pause, Instant end) {
        boolean begins = pause.until() == null
                ? !pause.from().isAfter(end)
                : pause.from().isBefore(end);
        return begins && (pause.until() == null || pause.until().isAfter(countedFrom));
    }

    private Line paused(Pause pause) {
        LocalDate date = calendar.date(pause.from());
        LocalTime from = calendar.time(pause.from());
        if (pause.until() == null) {
            return new Line(Kind.PAUSED, date, from, null, pause.reason());
        }
        LocalDate until = calendar.date(pause.until());
        LocalTime to = calendar.time(pause.until());
        return until.equals(date)
                ? new Line(Kind.PAUSED, date, from, to, pause.reason())
                : new Line(
                        Kind.PAUSED,
                        date,
                        from,
                        null,
                        pause.reason() + ", sampai " + Words.day(until) + " " + Words.time(to));
    }

    private void calendarDays(Instant end) {
        LocalDate first = calendar.date(countedFrom);
        LocalDate last = calendar.date(end);
        if (!last.isBefore(first)) {
            lines.add(new Line(Kind.COUNTED, first, null, null, ""));
        }
        if (last.isAfter(first)) {
            lines.add(new Line(Kind.COUNTED, last, null, null, ""));
        }
    }

    private void officeDays(Instant end, List<Pause> pauses) {
        LocalDate last = calendar.date(end);
        for (LocalDate date = calendar.date(countedFrom); !date.isAfter(last); date = date.plusDays(1)) {
            date = afterPausedDays(date, pauses, last);
            List<Interval> hours = calendar.hoursOn(date);
            if (hours.isEmpty()) {
                lines.add(new Line(Kind.SKIPPED, date, null, null, whyNotWorked(date)));
            } else {
                counted(date, hours, end, pauses);
            }
        }
    }

    /** Days wholly inside a pause are told by the pause; a long one is stepped over at once. */
    private LocalDate afterPausedDays(LocalDate date, List<Pause> pauses, LocalDate last) {
        for (Pause pause : pauses) {
            if (pause.until() != null
                    && calendar.date(pause.from()).isBefore(date)
                    && calendar.date(pause.until()).isAfter(date)) {
                LocalDate end = calendar.date(pause.until());
                return end.isAfter(last) ? last : end;
            }
        }
        return date;
    }

    private void counted(LocalDate date, List<Interval> hours, Instant end, List<Pause> pauses) {
        String why = yearsKnown.contains(date.getYear()) ? "" : "hari libur " + date.getYear() + " belum dimuat";
        List<Interval> counted = new ArrayList<>();
        for (Interval interval : hours) {
            counted.addAll(unpaused(date, interval, end, pauses));
        }
        if (allowance instanceof Allowance.WorkingDays && counted.equals(hours)) {
            lines.add(new Line(Kind.COUNTED, date, null, null, why));
        } else {
            counted.forEach(part -> lines.add(new Line(Kind.COUNTED, date, part.from(), part.to(), why)));
        }
    }

    private List<Interval> unpaused(LocalDate date, Interval interval, Instant end, List<Pause> pauses) {
        List<Interval> parts = new ArrayList<>();
        Instant at = later(calendar.at(date, interval.from()), countedFrom);
        Instant until = earlier(calendar.at(date, interval.to()), end);
        for (Pause pause : pauses) {
            if (pause.from().isBefore(until)
                    && (pause.until() == null || pause.until().isAfter(at))) {
                addPart(parts, at, pause.from());
                at = pause.until() == null ? until : pause.until();
            }
        }
        addPart(parts, at, until);
        return parts;
    }

    private void addPart(List<Interval> parts, Instant from, Instant to) {
        if (from.isBefore(to)) {
            parts.add(new Interval(calendar.time(from), calendar.time(to)));
        }
    }

    private String whyNotWorked(LocalDate date) {
        return calendar.holidaysOn(date).stream().map(Holiday::printed).collect(Collectors.joining(", "));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
