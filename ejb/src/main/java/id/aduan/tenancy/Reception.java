package id.aduan.tenancy;

import id.aduan.deadline.Allowance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rules an office set for receiving complaints.
 *
 * @param judgedWithin how soon an unnamed complaint is to be judged; no document names a time, so it binds officers and
 *     is never told as a promise
 * @param explains the office explains its procedure to whoever complains
 * @param confidential every datum of the reporter is kept confidential, by the office's own words
 * @param notice what is told after reception; null when the document promises nothing
 * @param rules the printed rules, verbatim and in order
 */
public record Reception(
        IdentityPolicy identity,
        Allowance judgedWithin,
        ReceiptPolicy receipt,
        boolean explains,
        boolean confidential,
        @Nullable NoticeRule notice,
        List<PrintedRule> rules) {

    /** The portal's own rule where an office sets no other. */
    public static final Allowance JUDGED_WITHIN = new Allowance.WorkingDays(3);

    /** When a receipt is given without being asked for; whoever asks gets one anyway. */
    public enum ReceiptPolicy {
        ALWAYS,
        IF_WRITTEN,
        ON_REQUEST;

        /** @param written not spoken: a letter, a message or a form */
        public boolean due(boolean written) {
            return this == ALWAYS || this == IF_WRITTEN && written;
        }
    }

    /**
     * The notice promised after a complaint was received.
     *
     * @param within Unlimited when the document names no time
     * @param channels names of the channel kinds it is sent on, in the order of the document
     * @param variants the texts it may carry, keyed, e.g. "selesai", "proses"
     */
    public record NoticeRule(Allowance within, List<String> channels, List<Variant> variants, String printed) {
        public NoticeRule {
            channels = List.copyOf(channels);
            variants = List.copyOf(variants);
        }

        /** Several texts: which of them is true an officer must say. */
        public boolean offersChoice() {
            return variants.size() > 1;
        }

        public Optional<Variant> variant(String key) {
            return variants.stream()
                    .filter(variant -> variant.key().equals(key))
                    .findFirst();
        }
    }

    public record Variant(String key, String text) {}

    /** One rule as printed: its number in the document and its words. */
    public record PrintedRule(String number, String text) {}

    public Reception {
        rules = List.copyOf(rules);
    }
}
