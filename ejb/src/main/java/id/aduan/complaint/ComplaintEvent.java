package id.aduan.complaint;

import id.aduan.channel.ChannelKind;
import id.aduan.deadline.Pause;
import id.aduan.shared.Actor;
import id.aduan.shared.DomainEvent;
import id.aduan.tenancy.ComplaintKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What happened to a complaint. Announced by the complaint in the same breath as the change, inside the transaction.
 * Facts hold references and codes only.
 */
public sealed interface ComplaintEvent extends DomainEvent {

    /** It reached the office. First of all; its register number comes last, with {@link Registered}. */
    record Received(String office, UUID complaint, Instant at, Actor by, Instant receivedAt, ChannelKind channel)
            implements ComplaintEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("receivedAt", receivedAt.toString(), "channel", channel.name());
        }
    }

    /** It has its number and its receipt. The last thing of the call that received it. */
    record Registered(
            String office,
            UUID complaint,
            Instant at,
            Actor by,
            RegisterNumber number,
            ComplaintState state,
            Receipt receipt)
            implements ComplaintEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("number", number.toString(), "state", state.name());
        }
    }

    /**
     * It is ready to be handled: at once where complete, else after the supplement or the merit decision. Once.
     *
     * @param waits while its clock stood before that
     */
    record Accepted(
            String office,
            UUID complaint,
            Instant at,
            Actor by,
            Instant receivedAt,
            ChannelKind channel,
            String category,
            List<Pause> waits)
            implements ComplaintEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("channel", channel.name(), "category", category);
        }
    }

    /** It waits for the reporter. */
    record SupplementAwaited(String office, UUID complaint, Instant at, Actor by, List<String> missing, Instant until)
            implements ComplaintEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("missing", String.join(",", missing), "until", until.toString());
        }
    }

    /** The reporter added words, files or what was missing. */
    record Supplemented(String office, UUID complaint, Instant at, Actor by, boolean complete)
            implements ComplaintEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("complete", Boolean.toString(complete));
        }
    }

    /** It names nobody and waits for an officer's judgement. */
    record MeritAwaited(String office, UUID complaint, Instant at, Actor by) implements ComplaintEvent {}

    /** An officer judged whether it is well founded; the grounds stand in the register. */
    record MeritJudged(String office, UUID complaint, Instant at, Actor by, boolean wellFounded)
            implements ComplaintEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("wellFounded", Boolean.toString(wellFounded));
        }
    }

    record Begun(String office, UUID complaint, Instant at, Actor by) implements ComplaintEvent {}

    /** Another office was asked, or had answered. */
    record TechnicalOfficeAsked(String office, UUID complaint, Instant at, Actor by) implements ComplaintEvent {}

    record Resumed(String office, UUID complaint, Instant at, Actor by) implements ComplaintEvent {}

    record Answered(String office, UUID complaint, Instant at, Actor by, Instant answeredAt) implements ComplaintEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("answeredAt", answeredAt.toString());
        }
    }

    record HandedBack(String office, UUID complaint, Instant at, Actor by) implements ComplaintEvent {}

    record Rejected(String office, UUID complaint, Instant at, Actor by) implements ComplaintEvent {}

    record Withdrawn(String office, UUID complaint, Instant at, Actor by) implements ComplaintEvent {}

    /** What was missing did not come in time. */
    record Lapsed(String office, UUID complaint, Instant at, Actor by) implements ComplaintEvent {}

    record Closed(String office, UUID complaint, Instant at, Actor by, String closing) implements ComplaintEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("closing", closing);
        }
    }

    /** Its paper was put away. */
    record Archived(String office, UUID complaint, Instant at, Actor by, String place) implements ComplaintEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("place", place);
        }
    }

    record KindSet(String office, UUID complaint, Instant at, Actor by, ComplaintKind kind) implements ComplaintEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind.name());
        }
    }

    record UrgencySet(String office, UUID complaint, Instant at, Actor by, boolean urgent) implements ComplaintEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("urgent", Boolean.toString(urgent));
        }
    }

    record EvidenceAdded(String office, UUID complaint, Instant at, Actor by, UUID evidence, String hash)
            implements ComplaintEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("evidence", evidence.toString(), "hash", hash);
        }
    }

    /** An officer opened a piece of evidence. */
    record EvidenceOpened(String office, UUID complaint, Instant at, Actor by, UUID evidence)
            implements ComplaintEvent {
        @Override
        public Map<String, String> facts() {
            return Map.of("evidence", evidence.toString());
        }
    }
}
