package id.aduan.intake;

import id.aduan.complaint.PlainText;
import id.aduan.tenancy.ComplaintKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an officer writes down for a citizen: spoken, telephoned, or copied from a letter, a fax, a handset, a slip of
 * paper or the national system.
 *
 * @param receivedAt when it truly reached the office; null for now
 * @param backdateReason why it is entered more than 15 minutes later
 * @param accompaniedBy who came along, e.g. the lurah
 * @param language spoken, where it was not Indonesian
 * @param readBack it was read back to the citizen, who agreed
 * @param outsideId its number in the national system
 * @param kind null for the kind its category proposes
 * @param identityDocumentSeen the officer saw the identity document or holds its copy
 * @source Seed 000 and 001, Penerimaan 1; seed 002, langkah 1; seed 003 (handset); seed 004, Persyaratan 2.2
 */
public record Transcript(
        Submission said,
        @Nullable Instant receivedAt,
        String backdateReason,
        String accompaniedBy,
        String language,
        boolean readBack,
        String outsideId,
        @Nullable ComplaintKind kind,
        boolean identityDocumentSeen,
        boolean urgent) {

    private static final int LONGEST_LINE = 300;

    public Transcript {
        backdateReason = PlainText.line(backdateReason, LONGEST_LINE);
        accompaniedBy = PlainText.line(accompaniedBy, LONGEST_LINE);
        language = PlainText.line(language, LONGEST_LINE);
        outsideId = PlainText.line(outsideId, LONGEST_LINE);
    }
}
