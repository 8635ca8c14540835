package id.aduan.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the record, bound to the line before it by a hash. Written by the database's {@code audit_append},
 * which computes the same hash over the same text.
 *
 * @param chain the complaint's id, or {@code kantor} for what concerns the office itself
 * @param seq from 1, without gaps within its chain
 * @param at when it was recorded
 * @param actor a user name, {@code warga} or {@code sistem:…}
 * @param facts canonical JSON of references and codes; never identity
 * @param previous hash of the entry before; empty for the first
 */
public record AuditEntry(
        String office,
        String chain,
        int seq,
        @Nullable UUID complaint,
        Instant at,
        String actor,
        String name,
        String facts,
        String previous,
        String hash) {

    /** The chain of what concerns an office and no single complaint. */
    public static final String OFFICE_CHAIN = "kantor";

    /** What the hash of this entry must be. */
    String computedHash() {
        return sha256(String.join(
                "\n",
                previous,
                office,
                chain,
                Integer.toString(seq),
                complaint == null ? "" : complaint.toString(),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                actor,
                name,
                facts));
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }
}
