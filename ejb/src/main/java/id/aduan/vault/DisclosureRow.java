package id.aduan.vault;

import java.time.Instant;

/** One line of the list of those who saw an identity. */
public record DisclosureRow(Instant at, String by, String position, DisclosureGround ground, String reason) {}
