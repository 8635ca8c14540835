package id.aduan.handling;

import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened while a case was handled. Facts hold keys and references, never the words. */
public sealed interface HandlingEvent extends DomainEvent {

    /** The procedure began. */
    record RunOpened(String office, UUID complaint, Instant at, Actor by, UUID version) implements HandlingEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("version", version.toString());
        }
    }

    /** A step was done, as which position's work. */
    record StepDone(String office, UUID complaint, Instant at, Actor by, String step, String position)
            implements HandlingEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("step", step, "position", position);
        }
    }

    /** A step was left undone and an earlier one opened again. */
    record StepReturned(String office, UUID complaint, Instant at, Actor by, String step, String to)
            implements HandlingEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("step", step, "to", to);
        }
    }

    /** A head instructed a position. */
    record Directed(String office, UUID complaint, Instant at, Actor by, String from, String to)
            implements HandlingEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("from", from, "to", to);
        }
    }

    /** The clock was stopped. */
    record ClockStopped(String office, UUID complaint, Instant at, Actor by, PauseReason reason)
            implements HandlingEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("reason", reason.name());
        }
    }

    /** The clock was started again. */
    record ClockStarted(String office, UUID complaint, Instant at, Actor by) implements HandlingEvent {}

    /** An absence or a delegation was recorded or ended. */
    record AttendanceChanged(
            String office, @Nullable UUID complaint, Instant at, Actor by, String what, String position)
            implements HandlingEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("what", what, "position", position);
        }
    }
}
