package id.aduan.handling;

import id.aduan.sop.Act;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The step a complaint stands at.
 *
 * @param number as printed
 * @param position key of the position that performs or records it
 * @param performer the position's title
 * @param due null where neither the step nor the office's promise has a limit, and while the clock stands still
 */
public record OpenStep(
        UUID task,
        String number,
        String activity,
        Act act,
        String position,
        String performer,
        @Nullable Instant due) {}
