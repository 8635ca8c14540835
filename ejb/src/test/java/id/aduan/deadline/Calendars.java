package id.aduan.deadline;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calendars as a government of East Java keeps them, and times as officers write them. */
final class Calendars {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private static final Pattern WRITTEN =
            Pattern.compile("\\w{3}, (\\d{1,2}) (\\w{3}) (\\d{4}) (\\d{2})\\.(\\d{2}) WIB");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des");

    private static final String DECREE_2026 = "SKB 3 Menteri 1497/2025, 2/2025, 5/2025";
    private static final String DECREE_2027 = "SKB 3 Menteri 1205/2026, 3/2026, 2/2026";

    /** DOMAIN 2.9: national holidays and joint leave (cuti bersama) of both years. */
    private static final String HOLIDAYS = """
            2026-01-01 Tahun Baru
            2026-01-16 Isra Mikraj
            2026-02-16 cuti bersama Imlek
            2026-02-17 Imlek 2577
            2026-03-18 cuti bersama Nyepi
            2026-03-19 Nyepi 1948
            2026-03-20 cuti bersama Idulfitri
            2026-03-21 Idulfitri 1447?
            2026-03-22 Idulfitri 1447?
            2026-03-23 cuti bersama Idulfitri
            2026-03-24 cuti bersama Idulfitri
            2026-04-03 Wafat Yesus Kristus
            2026-04-05 Paskah
            2026-05-01 Hari Buruh
            2026-05-14 Kenaikan Yesus Kristus
            2026-05-15 cuti bersama Kenaikan Yesus Kristus
            2026-05-27 Iduladha 1447?
            2026-05-28 cuti bersama Iduladha
            2026-05-31 Waisak 2570
            2026-06-01 Hari Lahir Pancasila
            2026-06-16 1 Muharam 1448
            2026-08-17 Kemerdekaan
            2026-08-25 Maulid Nabi
            2026-12-24 cuti bersama Natal
            2026-12-25 Natal
            2027-01-01 Tahun Baru
            2027-01-05 Isra Mikraj 1448
            2027-02-05 cuti bersama Imlek
            2027-02-06 Imlek 2578
            2027-03-08 Nyepi 1949
            2027-03-09 cuti bersama Idulfitri
            2027-03-10 Idulfitri 1448?
            2027-03-11 Idulfitri 1448?
            2027-03-12 cuti bersama Idulfitri
            2027-03-15 cuti bersama Idulfitri
            2027-03-25 cuti bersama Wafat Yesus Kristus
            2027-03-26 Wafat Yesus Kristus
            2027-03-28 Paskah
            2027-05-01 Hari Buruh
            2027-05-06 Kenaikan Yesus Kristus
            2027-05-17 Iduladha 1448?
            2027-05-18 cuti bersama Iduladha
            2027-05-19 cuti bersama Waisak
            2027-05-20 Waisak 2571
            2027-06-01 Hari Lahir Pancasila
            2027-06-06 1 Muharam 1449
            2027-08-15 Maulid Nabi
            2027-08-17 Kemerdekaan
            2027-12-24 cuti bersama Natal
            2027-12-25 Natal
            2027-12-26 Isra Mikraj 1449
            """;

    private Calendars() {}

    /** Ordinary hours, both years' decrees, no season. */
    static WorkingCalendar government() {
        return new WorkingCalendar(WIB, ordinaryHours(), List.of(), holidays(), Set.of(), "uji-1");
    }

    /** As {@link #government()}, with the shorter hours of Ramadan in both years. */
    static WorkingCalendar governmentInRamadan() {
        OfficeHours ramadan = hours("08.00-12.00, 12.30-15.00", "08.00-11.30, 12.30-15.30");
        List<Season> seasons = List.of(
                new Season("Ramadan 1447", LocalDate.of(2026, 2, 18), LocalDate.of(2026, 3, 20), ramadan, true),
                new Season("Ramadan 1448", LocalDate.of(2027, 2, 8), LocalDate.of(2027, 3, 9), ramadan, true));
        return new WorkingCalendar(WIB, ordinaryHours(), seasons, holidays(), Set.of(), "uji-ramadan");
    }

    static WorkingCalendar openOn(LocalDate... dates) {
        return new WorkingCalendar(WIB, ordinaryHours(), List.of(), holidays(), Set.of(dates), "uji-buka");
    }

    /** 37 hours 30 minutes a week; Friday's break from 11.30 to 13.00. */
    static OfficeHours ordinaryHours() {
        return hours("07.30-12.00, 13.00-16.00", "07.30-11.30, 13.00-16.30");
    }

    static OfficeHours hours(String mondayToThursday, String friday) {
        Map<DayOfWeek, List<Interval>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(day, intervals(day == DayOfWeek.FRIDAY ? friday : mondayToThursday));
            }
        }
        return new OfficeHours(week);
    }

    static List<Interval> intervals(String words) {
        return Arrays.stream(words.split(",")).map(Interval::parse).toList();
    }

    static List<Holiday> holidays() {
        return HOLIDAYS.lines().map(Calendars::holiday).toList();
    }

    /** Reads {@code Jum, 20 Nov 2026 10.42 WIB} and refuses a weekday that is not that date's. */
    static Instant at(String words) {
        Matcher read = WRITTEN.matcher(words);
        if (!read.matches()) {
            throw new IllegalArgumentException("Write Jum, 20 Nov 2026 10.42 WIB, not " + words);
        }
        LocalDate date = LocalDate.of(
                Integer.parseInt(read.group(3)), MONTHS.indexOf(read.group(2)) + 1, Integer.parseInt(read.group(1)));
        LocalTime time = LocalTime.of(Integer.parseInt(read.group(4)), Integer.parseInt(read.group(5)));
        Instant instant = date.atTime(time).atZone(WIB).toInstant();
        if (!government().words(instant).equals(words)) {
            throw new IllegalArgumentException(words + " is " + government().words(instant));
        }
        return instant;
    }

    private static Holiday holiday(String line) {
        LocalDate date = LocalDate.parse(line.substring(0, 10));
        boolean tentative = line.endsWith("?");
        String name = line.substring(11).replace("?", "");
        Holiday.Kind kind = name.startsWith("cuti bersama") ? Holiday.Kind.JOINT_LEAVE : Holiday.Kind.NATIONAL;
        return new Holiday(date, name, kind, date.getYear() == 2026 ? DECREE_2026 : DECREE_2027, tentative);
    }
}
