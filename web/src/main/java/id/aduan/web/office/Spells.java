package id.aduan.web.office;

import id.aduan.tenancy.Spell;
import id.aduan.web.ui.DateParts;
import id.aduan.web.ui.Say;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From one day until another, both as typed; a first day that is today begins at once. */
public final class Spells {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final DateParts from = new DateParts();
    private final DateParts until = new DateParts();

    /** Says at the field what is wrong, and answers empty. @param prefix of the fields' ids, e.g. {@code away:a} */
    Optional<Spell> read(Say say, String prefix, Instant now) {
        Instant begin =
                switch (from.read()) {
                    case DateParts.Reading.Empty empty -> now;
                    case DateParts.Reading.Read read -> beginning(read.date(), now);
                    case DateParts.Reading.Wrong wrong -> wrong(say, prefix + "From", wrong);
                };
        Instant end =
                switch (until.read()) {
                    case DateParts.Reading.Empty empty -> null;
                    case DateParts.Reading.Read read ->
                        read.date().plusDays(1).atStartOfDay(ZONE).toInstant();
                    case DateParts.Reading.Wrong wrong -> wrong(say, prefix + "Until", wrong);
                };
        boolean untilWrong = until.read() instanceof DateParts.Reading.Wrong;
        if (begin == null || untilWrong) {
            return Optional.empty();
        }
        if (end != null && !end.isAfter(begin)) {
            say.wrongAt(prefix + "UntilDay", "office.absence.backwards");
            return Optional.empty();
        }
        return Optional.of(new Spell(begin, end));
    }

    private static Instant beginning(LocalDate day, Instant now) {
        return day.equals(LocalDate.ofInstant(now, ZONE))
                ? now
                : day.atTime(LocalTime.MIN).atZone(ZONE).toInstant();
    }

    private static @Nullable Instant wrong(Say say, String field, DateParts.Reading.Wrong wrong) {
        say.refusedAt(field + wrong.part(), wrong.refusal());
        return null;
    }

    public DateParts getFrom() {
        return from;
    }

    public DateParts getUntil() {
        return until;
    }
}
