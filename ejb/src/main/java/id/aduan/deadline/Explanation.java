package id.aduan.deadline;

import id.aduan.deadline.Deadline.Kind;
import id.aduan.deadline.Deadline.Line;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a derivation into one Indonesian sentence an officer can check against the wall calendar. */
final class Explanation {

    /** More counted days than this are folded to the first three and the last two. */
    private static final int MOST_COUNTED = 8;

    private static final int SHOWN_FIRST = 3;
    private static final int SHOWN_LAST = 2;

    /** More skipped days than this: holidays stay, the days closed every week become a number. */
    private static final int MOST_SKIPPED = 6;

    private final Deadline deadline;
    private final boolean dated;

    Explanation(Deadline deadline) {
        this.deadline = deadline;
        LocalDate first = deadline.derivation().getFirst().date();
        LocalDate last = deadline.derivation().getLast().date();
        this.dated = ChronoUnit.DAYS.between(first, last) > 6;
    }

    String words() {
        if (deadline.allowance() instanceof Allowance.Unlimited) {
            return "tanpa batas waktu";
        }
        List<String> parts = new ArrayList<>();
        of(Kind.STARTS).forEach(line -> add(parts, "diterima ", line.why()));
        add(parts, "dihitung", counted());
        add(parts, "dilewati: ", skipped());
        add(parts, "berhenti: ", of(Kind.PAUSED).map(this::paused).collect(Collectors.joining(", ")));
        add(parts, "", warnings());
        of(Kind.DUE).forEach(line -> parts.add("jatuh tempo " + due(line)));
        if (deadline.standing()) {
            parts.add("waktu berhenti, jatuh tempo menunggu");
        }
        return String.join("; ", parts);
    }

    private String counted() {
        return switch (deadline.allowance()) {
            case Allowance.RoundTheClock time -> " terus-menerus, juga malam dan hari libur";
            case Allowance.CalendarDays days ->
                of(Kind.COUNTED)
                        .map(line -> Words.day(line.date()))
                        .collect(Collectors.joining(" sampai ", ": ", ", hari libur ikut dihitung"));
            case Allowance.WorkingDays days -> officeDays();
            case Allowance.WorkingTime time -> officeDays();
            case Allowance.SameDay sameDay -> officeDays();
            case Allowance.Immediately immediately -> officeDays();
            case Allowance.Unlimited unlimited -> "";
        };
    }

    private String officeDays() {
        Map<LocalDate, List<Line>> days =
                of(Kind.COUNTED).collect(Collectors.groupingBy(Line::date, LinkedHashMap::new, Collectors.toList()));
        if (days.isEmpty()) {
            return "";
        }
        List<String> words =
                new ArrayList<>(days.values().stream().map(this::day).toList());
        if (words.size() > MOST_COUNTED) {
            List<String> folded = words.subList(SHOWN_FIRST, words.size() - SHOWN_LAST);
            String fold = "… " + folded.size() + " hari kerja …";
            folded.clear();
            words.add(SHOWN_FIRST, fold);
        }
        return ": " + String.join(", ", words);
    }

    private String day(List<Line> parts) {
        Line first = parts.getFirst();
        if (first.from() == null || first.to() == null) {
            return Words.day(first.date());
        }
        String date = dated ? Words.day(first.date()) : Words.weekday(first.date());
        return parts.stream().map(Explanation::times).collect(Collectors.joining(" dan ", date + " ", ""));
    }

    private String skipped() {
        List<Line> skipped = of(Kind.SKIPPED).toList();
        boolean fold = skipped.size() > MOST_SKIPPED;
        List<String> words = new ArrayList<>();
        long weekends = skipped.stream().filter(line -> line.why().isEmpty()).count();
        if (fold && weekends > 0) {
            words.add(weekends + " hari tutup mingguan");
        }
        for (Line line : skipped) {
            if (!line.why().isEmpty()) {
                words.add(Words.day(line.date()) + " (" + line.why() + ")");
            } else if (!fold) {
                words.add(Words.day(line.date()));
            }
        }
        return String.join(", ", words);
    }

    private String paused(Line line) {
        String from = line.from() == null ? "" : " " + Words.time(line.from());
        String to = line.to() == null ? "" : "–" + Words.time(line.to());
        return Words.day(line.date()) + from + to + " (" + line.why() + ")";
    }

    private String warnings() {
        return of(Kind.COUNTED)
                .map(Line::why)
                .filter(why -> !why.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String due(Line line) {
        String time = line.from() == null ? "" : " " + Words.time(line.from());
        return Words.weekday(line.date()) + " " + Words.dateAndYear(line.date()) + time + " " + line.why();
    }

    private static String times(Line line) {
        return line.from() == null || line.to() == null ? "" : Words.time(line.from()) + "–" + Words.time(line.to());
    }

    private Stream<Line> of(Kind kind) {
        return deadline.derivation().stream().filter(line -> line.kind() == kind);
    }

    private static void add(List<String> parts, String label, String words) {
        if (!words.isEmpty()) {
            parts.add(label + words);
        }
    }
}
