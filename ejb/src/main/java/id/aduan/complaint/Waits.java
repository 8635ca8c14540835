package id.aduan.complaint;

import id.aduan.deadline.Pause;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** While the office waited for the reporter before it could handle the complaint; the last wait may still be open. */
public record Waits(List<Pause> all) {

    static final Waits NONE = new Waits(List.of());

    public Waits {
        all = List.copyOf(all);
    }

    private boolean open() {
        return !all.isEmpty() && all.getLast().open();
    }

    /** One more wait; none where one is open already. */
    Waits begun(Instant from, String reason) {
        if (open()) {
            return this;
        }
        var longer = new ArrayList<>(all);
        longer.add(new Pause(from, null, reason));
        return new Waits(longer);
    }

    Waits ended(Instant until) {
        if (!open()) {
            return this;
        }
        var closed = new ArrayList<>(all);
        var last = closed.removeLast();
        closed.add(new Pause(last.from(), until, last.reason()));
        return new Waits(closed);
    }
}
