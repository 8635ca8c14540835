package id.aduan.web.api;

import id.aduan.complaint.TrackedCase;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A complaint's public status: state, office, dated history in the citizen's words, promise; nobody's name. */
public record TrackedJson(
        String trackingCode,
        String registerNumber,
        String office,
        String region,
        String state,
        String channel,
        OffsetDateTime receivedAt,
        @Nullable OffsetDateTime dueAt,
        String dueExplained,
        List<Line> history,
        List<PauseJson> pauses,
        List<String> missing,
        @Nullable OffsetDateTime waitsUntil,
        @Nullable AnswerJson answer,
        @Nullable OffsetDateTime closedAt) {

    public record Line(OffsetDateTime at, String words) {}

    public record PauseJson(OffsetDateTime from, @Nullable OffsetDateTime until, String reason) {}

    public record AnswerJson(OffsetDateTime sentAt, String number, String text) {}

    static TrackedJson of(TrackedCase c) {
        return new TrackedJson(
                c.code().toString(),
                c.number().toString(),
                c.office().slug(),
                c.office().region().value(),
                c.state().name(),
                c.channel().name(),
                Times.local(c.receivedAt()),
                Times.orNull(c.promise().due()),
                c.promise().explained(),
                c.story().stream()
                        .map(l -> new Line(Times.local(l.at()), l.words()))
                        .toList(),
                c.pauses().stream()
                        .map(p -> new PauseJson(Times.local(p.from()), Times.orNull(p.until()), p.reason()))
                        .toList(),
                c.missing(),
                c.waitsUntil().map(Times::local).orElse(null),
                c.answer()
                        .map(a -> new AnswerJson(Times.local(a.dispatchedAt()), a.number(), a.text()))
                        .orElse(null),
                c.closedAt().map(Times::local).orElse(null));
    }
}
