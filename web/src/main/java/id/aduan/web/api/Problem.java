package id.aduan.web.api;

import id.aduan.shared.Refusal;
import id.aduan.web.ui.Words;
import java.util.List;

/**
 * A problem document (RFC 9457).
 *
 * @param type stable address of the kind of problem, e.g. "/masalah/not-your-step"
 * @param code our stable refusal code, which can be read out on the phone
 * @param detail one or two sentences in Indonesian: what is wrong, then what to do
 */
public record Problem(String type, String title, int status, String code, String detail, List<String> arguments) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(int status, Refusal refusal, Words words) {
        return new Problem(
                "/masalah/" + refusal.code(),
                words.of("problem." + status),
                status,
                refusal.code(),
                words.refusal(refusal),
                refusal.arguments());
    }

    /** What is said of a request that was refused by its shape alone, before any desk heard of it. */
    static Refusal refusal(int status) {
        return switch (status) {
            case 401 -> Refusal.of("sign-in");
            case 403 -> Refusal.of("not-permitted");
            case 404 -> Refusal.of("no-such-address");
            case 405 -> Refusal.of("method-not-allowed");
            case 406 -> Refusal.of("not-acceptable");
            case 413 -> Refusal.of("too-large", LARGEST);
            case 415 -> Refusal.of("media-type");
            case 429 -> Refusal.of("too-many");
            case 503 -> Refusal.of("unavailable");
            default -> status < 500 ? Refusal.of("unreadable") : Refusal.of("broken", status);
        };
    }

    /** The largest request the server reads at all. */
    private static final String LARGEST = "16 MB";
}
