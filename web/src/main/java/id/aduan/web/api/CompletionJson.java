package id.aduan.web.api;

import id.aduan.handling.Completion;
import org.jspecify.annotations.Nullable;

/**
 * How a program completes a step.
 *
 * @param output what the step leaves behind, in words; for a draft also its text where {@code text} is missing
 * @param decision the chosen arm where the step decides, e.g. "selesai"
 * @param text the letter's text, for a step that writes one
 * @param to position that is instructed, for a step that instructs
 * @param channel how the answer left, e.g. WHATSAPP, for a step that sends; the channel of arrival where it is missing
 * @param receiptCode code on the receipt shown, for a step that hands over
 * @param place where the paper lies, for a step that archives
 */
public record CompletionJson(
        @Nullable String output,
        @Nullable String note,
        @Nullable String decision,
        @Nullable String text,
        @Nullable String to,
        @Nullable String channel,
        @Nullable String receiptCode,
        @Nullable String place) {

    Completion completion() {
        return new Completion(orEmpty(output), orEmpty(note), orEmpty(decision));
    }

    static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The first that says anything. */
    static String firstOf(@Nullable String... values) {
        for (var value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return "";
    }
}
