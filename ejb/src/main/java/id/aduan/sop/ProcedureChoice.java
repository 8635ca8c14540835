package id.aduan.sop;

import java.util.Comparator;
import java.util.List;

/**
 * Which of an office's procedures a complaint follows: the most specific one that serves its channel and category.
 *
 * <p>A procedure named for the category outweighs one named for the channel. Where none serves both, the nearest is
 * taken, because every complaint is handled: an office that wrote a procedure for WhatsApp only answers letters too.
 * Equal ones are told apart by their key, so that the choice never depends on chance.
 *
 * @param channel name of the channel kind the complaint came by
 * @param categories its category and the categories above it, nearest first; empty when none was chosen
 */
record ProcedureChoice(String channel, List<String> categories) {

    private static final int MISMATCH = -100;

    ProcedureChoice {
        categories = List.copyOf(categories);
    }

    /** Refuses an office without any procedure (IllegalStateException). */
    Procedure among(List<Procedure> procedures) {
        return procedures.stream()
                .min(Comparator.comparingInt(this::fit).reversed().thenComparing(Procedure::key))
                .orElseThrow(() -> new IllegalStateException("The office has published no procedure."));
    }

    private int fit(Procedure procedure) {
        return categoryFit(procedure) + channelFit(procedure);
    }

    private int channelFit(Procedure procedure) {
        if (procedure.channels().isEmpty()) {
            return 0;
        }
        return procedure.channels().contains(channel) ? 1 : MISMATCH;
    }

    /** The nearer the named category, the better; a named category further up still beats an open procedure. */
    private int categoryFit(Procedure procedure) {
        if (procedure.categories().isEmpty()) {
            return 0;
        }
        for (int i = 0; i < categories.size(); i++) {
            if (procedure.categories().contains(categories.get(i))) {
                return Math.max(2, 20 - i);
            }
        }
        return 2 * MISMATCH;
    }
}
