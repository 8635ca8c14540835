package id.aduan.handling;

import id.aduan.handling.AbsenceDesk.Acting;
import id.aduan.handling.AbsenceDesk.Away;
import id.aduan.handling.AbsenceOutcome.Reason;
import id.aduan.tenancy.Absence;
import id.aduan.tenancy.Delegation;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Position;
import id.aduan.tenancy.Spell;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who may record who is away or acts, and from when on: an absence can be abused to stop a clock. Pure. */
record AbsenceRules(Office office, Doer doer, Instant now) {

    /** Refused in this order: the unclear, the impossible, the forbidden. */
    Optional<Reason> against(Away away, List<Absence> others) {
        if (office.position(away.position()).isEmpty()) {
            return Optional.of(Reason.NO_SUCH_POSITION);
        }
        if (away.reason().isEmpty()) {
            return Optional.of(Reason.REASON_MISSING);
        }
        if (!mayRecord(away.position())) {
            return Optional.of(Reason.NOT_YOURS);
        }
        return againstTimes(
                away.from(), away.until(), others.stream().map(Absence::spell).toList());
    }

    Optional<Reason> against(Acting acting, List<Delegation> others) {
        if (office.position(acting.position()).isEmpty()
                || office.position(acting.delegate()).isEmpty()) {
            return Optional.of(Reason.NO_SUCH_POSITION);
        }
        if (acting.position().equals(acting.delegate())) {
            return Optional.of(Reason.SAME_POSITION);
        }
        if (acting.letter().isEmpty()) {
            return Optional.of(Reason.LETTER_MISSING);
        }
        return againstAppointing(acting)
                .or(() -> againstTimes(
                        acting.from(),
                        acting.until(),
                        others.stream().map(Delegation::spell).toList()));
    }

    Optional<Reason> againstEnding(String position, Spell spell) {
        if (!mayRecord(position)) {
            return Optional.of(Reason.NOT_YOURS);
        }
        return spell.endsAfter(now) ? Optional.empty() : Optional.of(Reason.ALREADY_ENDED);
    }

    String title(String position) {
        return office.position(position).map(Position::title).orElse(position);
    }

    private Optional<Reason> againstAppointing(Acting acting) {
        if (!mayRecord(acting.position())) {
            return Optional.of(Reason.NOT_YOURS);
        }
        boolean onlyAsDelegate = doer.titles().keySet().stream()
                .filter(mayRecordFor(acting.position()))
                .allMatch(acting.delegate()::equals);
        boolean above = aboveAnd(acting.position()).contains(acting.delegate());
        return onlyAsDelegate && !above ? Optional.of(Reason.OWN_APPOINTMENT) : Optional.empty();
    }

    private Optional<Reason> againstTimes(Instant from, @Nullable Instant until, List<Spell> others) {
        if (until != null && !until.isAfter(from)) {
            return Optional.of(Reason.ENDS_BEFORE_IT_BEGINS);
        }
        if (from.isBefore(today())) {
            return Optional.of(Reason.TOO_FAR_BACK);
        }
        Spell spell = new Spell(from, until);
        return others.stream().anyMatch(spell::overlaps) ? Optional.of(Reason.OVERLAPS) : Optional.empty();
    }

    private boolean mayRecord(String position) {
        return doer.titles().keySet().stream().anyMatch(mayRecordFor(position));
    }

    /** The position itself, those above it, and the desk that receives complaints. */
    private Predicate<String> mayRecordFor(String position) {
        Set<String> above = aboveAnd(position);
        return own -> above.contains(own)
                || office.position(own).filter(Position::receives).isPresent();
    }

    private Set<String> aboveAnd(String position) {
        Set<String> above = new HashSet<>();
        String at = position;
        while (!at.isEmpty() && above.add(at)) {
            at = office.position(at).map(Position::superior).orElse("");
        }
        return above;
    }

    /** Midnight at the office: what is recorded today may have begun this morning. */
    private Instant today() {
        ZoneId zone = office.calendar().zone();
        return now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }
}
