package id.aduan.sop;

import id.aduan.deadline.Allowance;
import java.util.List;
import java.util.Optional;

/**
 * One SOP of an office, complete and immutable. Changing it means another version; running cases keep theirs.
 *
 * @param key stable within the office, e.g. "whatsapp"
 * @param channels names of channel kinds it serves; empty for all
 * @param categories category keys it serves; empty for all
 * @param inferred true when the office prints no steps and these were drawn from its rules
 * @param total the printed total time; Unlimited when none is printed
 */
public record Procedure(
        String key,
        String name,
        SopHeader header,
        List<String> channels,
        List<String> categories,
        boolean inferred,
        String inferredFrom,
        Allowance total,
        List<String> narrative,
        List<Step> steps) {

    public Procedure {
        channels = List.copyOf(channels);
        categories = List.copyOf(categories);
        narrative = List.copyOf(narrative);
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Procedure '" + key + "' has no steps.");
        }
    }

    public Step first() {
        return steps.getFirst();
    }

    public Optional<Step> step(String number) {
        return steps.stream().filter(s -> s.number().equals(number)).findFirst();
    }

    /** The position of a step in printed order, from 1. Refuses a number that is not a step of this procedure. */
    public int ordinal(String number) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).number().equals(number)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("Procedure '" + key + "' has no step " + number + ".");
    }

    public boolean has(Act act) {
        return steps.stream().anyMatch(s -> s.act() == act);
    }
}
