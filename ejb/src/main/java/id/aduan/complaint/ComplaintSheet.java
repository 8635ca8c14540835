package id.aduan.complaint;

import id.aduan.deadline.Deadline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything an officer sees of a complaint at once. No identity: it stays with the vault, which is asked for it with a
 * ground. Identity numbers in texts are cut out.
 *
 * @param said with its story masked
 * @param missing keys of requirements still owed
 * @param may moves possible from here
 */
public record ComplaintSheet(
        ComplaintRow row,
        Said said,
        Taken taken,
        Deadline promise,
        Deadline notice,
        List<String> missing,
        List<StoryLine> story,
        List<EvidenceRow> evidence,
        boolean identityKnown,
        Optional<Instant> answeredAt,
        Optional<Instant> closedAt,
        String closing,
        String archivePlace,
        List<ComplaintMove> may) {}
