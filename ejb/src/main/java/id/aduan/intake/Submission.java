package id.aduan.intake;

import id.aduan.channel.ChannelKind;
import id.aduan.complaint.PlainText;

/**
 * What a citizen says, whatever the channel; cleaned of what cannot be read.
 *
 * @param category key among the office's categories; empty where none was chosen
 * @param happenedOn as told: a date, "kira-kira bulan Juni", or nothing
 * @param unnamed gives no name on purpose
 * @param aboutThisOffice concerns somebody of the very office that receives it
 * @param mayForwardIdentity agrees that the identity goes along to another office
 * @param explained the procedure was explained or shown
 * @param key the same key twice is one complaint; empty for none
 * @source Seed 000 and 001, Penerimaan 1, 2 and 5
 */
public record Submission(
        String text,
        String category,
        String happenedOn,
        String place,
        Reporter reporter,
        boolean unnamed,
        boolean aboutThisOffice,
        boolean mayForwardIdentity,
        boolean explained,
        String key,
        ChannelKind channel) {

    /** Characters of a complaint at most. */
    public static final int LONGEST_TEXT = 10_000;

    private static final int LONGEST_LINE = 200;

    public Submission {
        text = PlainText.of(text);
        category = category.strip();
        happenedOn = PlainText.line(happenedOn, LONGEST_LINE);
        place = PlainText.line(place, LONGEST_LINE);
        key = PlainText.line(key, LONGEST_LINE);
    }

    /** Says nothing of its text: what is logged by accident must not tell what was said. */
    @Override
    public String toString() {
        return "Submission[" + channel + "]";
    }
}
