package id.aduan.handling;

import id.aduan.handling.AbsenceDesk.AbsenceRow;
import id.aduan.tenancy.Absence;
import id.aduan.tenancy.Delegation;
import id.aduan.tenancy.Office;
import id.aduan.tenancy.Position;
import id.aduan.tenancy.Spell;
import java.util.List;

/** Shows absences and delegations as lines of the office's list. Pure. */
record AttendanceRows(Office office, List<Delegation> delegations) {

    AbsenceRow absence(Absence absence) {
        Spell spell = absence.spell();
        List<Spell> covered = delegations.stream()
                .filter(delegation -> delegation.position().equals(absence.position()))
                .map(Delegation::spell)
                .toList();
        boolean awaited = absence.position().equals(office.promise().presence());
        return new AbsenceRow(
                absence.id(),
                absence.position(),
                title(absence.position()),
                "",
                absence.reason(),
                spell.from(),
                spell.until(),
                awaited && !spell.without(covered).isEmpty());
    }

    AbsenceRow delegation(Delegation delegation) {
        Spell spell = delegation.spell();
        return new AbsenceRow(
                delegation.id(),
                delegation.position(),
                title(delegation.position()),
                delegation.kind().prefix() + ": " + title(delegation.delegate()),
                delegation.letter(),
                spell.from(),
                spell.until(),
                false);
    }

    private String title(String position) {
        return office.position(position).map(Position::title).orElse(position);
    }
}
