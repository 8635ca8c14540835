package id.aduan.tenancy;

import id.aduan.deadline.Pause;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Whether somebody does a position's work: its holder, or whoever acts for the holder.
 *
 * <p>Pure: made of what was recorded about the position.
 *
 * @param title the position's, for the words of a pause
 */
public record Presence(String title, List<Spell> absences, List<Spell> delegations) {

    public Presence {
        absences = absences.stream().filter(spell -> !spell.empty()).toList();
        delegations = delegations.stream().filter(spell -> !spell.empty()).toList();
    }

    /** While the holder is away and nobody acts; from that moment on, earliest first. */
    public List<Pause> pauses(Instant from) {
        return absences.stream()
                .flatMap(absence -> absence.without(delegations).stream())
                .filter(spell -> spell.endsAfter(from))
                .map(spell -> new Pause(spell.from(), spell.until(), title + " tidak di tempat"))
                .sorted(Comparator.comparing(Pause::from))
                .toList();
    }

    /** Whether nobody does the position's work at that moment. */
    public boolean vacant(Instant moment) {
        return absences.stream().anyMatch(spell -> spell.covers(moment))
                && delegations.stream().noneMatch(spell -> spell.covers(moment));
    }
}
