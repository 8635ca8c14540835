package id.aduan.complaint;

import java.time.Instant;
import java.util.UUID;

/**
 * A piece of evidence as listed.
 *
 * @param name made safe; what the sender called it, for reading only
 * @param type sniffed from the content, never taken from the sender
 * @param size in bytes
 * @param addedBy user name or {@code warga}
 */
public record EvidenceRow(UUID id, String name, String type, long size, Instant addedAt, String addedBy) {}
