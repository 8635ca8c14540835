package id.aduan.web.api;

import id.aduan.channel.ChannelKind;
import id.aduan.intake.Transcript;
import id.aduan.tenancy.ComplaintKind;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as an officer records what was said at the counter, on the phone, in a letter or on the office's handset.
 *
 * @param receivedAt when it really arrived; now where it is missing
 * @param backdateReason needed when {@code receivedAt} lies in the past
 */
public record CounterJson(
        FilingJson said,
        String channel,
        @Nullable OffsetDateTime receivedAt,
        @Nullable String backdateReason,
        @Nullable String accompaniedBy,
        @Nullable String language,
        boolean readBack,
        @Nullable String outsideId,
        @Nullable String kind,
        boolean identityDocumentSeen,
        boolean urgent) {

    Transcript transcript(String key) {
        return new Transcript(
                said.submission(key, kindOf(ChannelKind.class, channel)),
                receivedAt == null ? null : receivedAt.toInstant(),
                FilingJson.orEmpty(backdateReason),
                FilingJson.orEmpty(accompaniedBy),
                FilingJson.orEmpty(language),
                readBack,
                FilingJson.orEmpty(outsideId),
                kind == null ? null : kindOf(ComplaintKind.class, kind),
                identityDocumentSeen,
                urgent);
    }

    private static <E extends Enum<E>> E kindOf(Class<E> type, @Nullable String name) {
        try {
            return Enum.valueOf(type, name == null ? "" : name);
        } catch (IllegalArgumentException e) {
            throw new ApiRefusal(400, "unknown-value", type.getSimpleName(), FilingJson.orEmpty(name));
        }
    }
}
