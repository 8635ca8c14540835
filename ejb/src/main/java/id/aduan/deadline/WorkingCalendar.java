package id.aduan.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Working days, office hours and holidays of one office, in its zone.
 *
 * <p>A day in {@code openAnyway} is worked although it is a holiday or the weekend, with the hours of its weekday or,
 * where that has none, of the week's first working day. Holidays and joint leave alike are not worked. Pure: asks no
 * clock. Refuses seasons that overlap and zones that put the clock forward or back (IllegalArgumentException):
 * Indonesia has none, and office hours would not add up there.
 *
 * @param version which edition of the hours and decrees this is; every deadline names the one it came from
 * @source Perpres 21/2023; SKB 3 Menteri on national holidays and joint leave; DOMAIN 2.9
 */
public record WorkingCalendar(
        ZoneId zone,
        OfficeHours hours,
        List<Season> seasons,
        List<Holiday> holidays,
        Set<LocalDate> openAnyway,
        String version) {

    /** How long a thing took in office time: the part that counted and the part the clock stood still. */
    public record Elapsed(Duration counted, Duration suspended) {}

    public WorkingCalendar {
        if (!zone.getRules().getTransitionRules().isEmpty()) {
            throw new IllegalArgumentException("The zone " + zone + " puts the clock forward and back.");
        }
        seasons = seasons.stream().sorted(Comparator.comparing(Season::from)).toList();
        for (int i = 1; i < seasons.size(); i++) {
            if (!seasons.get(i - 1).to().isBefore(seasons.get(i).from())) {
                throw new IllegalArgumentException("The seasons "
                        + seasons.get(i - 1).name() + " and " + seasons.get(i).name() + " overlap.");
            }
        }
        holidays = holidays.stream()
                .sorted(Comparator.comparing(Holiday::date).thenComparing(Holiday::kind))
                .toList();
        openAnyway = Collections.unmodifiableSortedSet(new TreeSet<>(openAnyway));
    }

    public boolean isWorkingDay(LocalDate date) {
        return !hoursOn(date).isEmpty();
    }

    /** The hours worked on that very date, in order; empty on a day that is not worked. */
    public List<Interval> hoursOn(LocalDate date) {
        if (openAnyway.contains(date)) {
            return regime(date).byWayOfException(date.getDayOfWeek());
        }
        return holidaysOn(date).isEmpty() ? regime(date).on(date.getDayOfWeek()) : List.of();
    }

    /** Holidays on that date, whether or not the office works then. */
    public List<Holiday> holidaysOn(LocalDate date) {
        int first = firstHolidayFrom(date);
        int after = first;
        while (after < holidays.size() && holidays.get(after).date().equals(date)) {
            after++;
        }
        return holidays.subList(first, after);
    }

    /** When the allowance runs out for something received at {@code start}. */
    public Deadline due(Instant start, Allowance allowance) {
        return due(start, allowance, List.of());
    }

    /**
     * When the allowance runs out, the pauses not counted.
     *
     * <p>A closed pause moves the due time by as much counted time as fell into it: office time, or for calendar days
     * and 1x24 hours all of it. While a pause is open the deadline stands: it has no due time. A pause that begins
     * after the due time changes nothing. Units: microseconds.
     */
    public Deadline due(Instant start, Allowance allowance, List<Pause> pauses) {
        return new Reckoning(this, start, allowance, pauses).deadline();
    }

    /** Office time between two instants; zero where the second is not later. */
    public Duration officeTimeBetween(Instant from, Instant to) {
        return new OfficeClock(this).between(from, to);
    }

    /** Office time between two instants, split into what counted and what fell into pauses; one sum gives the whole. */
    public Elapsed elapsed(Instant from, Instant to, List<Pause> pauses) {
        Duration suspended = Duration.ZERO;
        for (Pause pause : Pause.disjoint(pauses)) {
            Instant begun = pause.from().isBefore(from) ? from : pause.from();
            Instant ended = pause.until() == null || pause.until().isAfter(to) ? to : pause.until();
            suspended = suspended.plus(officeTimeBetween(begun, ended));
        }
        return new Elapsed(officeTimeBetween(from, to).minus(suspended), suspended);
    }

    /** Working days after the first date up to and including the second; zero where the second is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return new OfficeClock(this).workingDays(from.plusDays(1), to.plusDays(1));
    }

    /** As {@link #workingDaysBetween(LocalDate, LocalDate)}, by the dates of this zone. */
    public int workingDaysBetween(Instant from, Instant to) {
        return workingDaysBetween(date(from), date(to));
    }

    /** The years whose national holidays are in the list; in any other year only weekends would be skipped. */
    public Set<Integer> yearsKnown() {
        return holidays.stream()
                .filter(holiday -> holiday.kind() == Holiday.Kind.NATIONAL)
                .map(holiday -> holiday.date().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@code Jum, 20 Nov 2026 10.42 WIB}. */
    public String words(Instant instant) {
        LocalDate date = date(instant);
        return Words.weekday(date) + ", " + Words.dateAndYear(date) + " " + Words.time(time(instant)) + " "
                + Words.zone(zone);
    }

    LocalDate date(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    LocalTime time(Instant instant) {
        return instant.atZone(zone).toLocalTime();
    }

    Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    /** The weekly hours in force on a date. */
    OfficeHours regime(LocalDate date) {
        for (Season season : seasons) {
            if (season.holds(date)) {
                return season.hours();
            }
        }
        return hours;
    }

    /** The first date after {@code date} on which other weekly hours may be in force, at most {@code limit}. */
    LocalDate regimeEnds(LocalDate date, LocalDate limit) {
        for (Season season : seasons) {
            LocalDate change =
                    date.isBefore(season.from()) ? season.from() : season.to().plusDays(1);
            if (change.isAfter(date)) {
                return change.isBefore(limit) ? change : limit;
            }
        }
        return limit;
    }

    /** Where in the sorted list the holidays on or after a date begin. */
    int firstHolidayFrom(LocalDate date) {
        int low = 0;
        int high = holidays.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holidays.get(middle).date().isBefore(date)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
