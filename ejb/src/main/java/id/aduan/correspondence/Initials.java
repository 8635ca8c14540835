package id.aduan.correspondence;

import java.time.Instant;

/** Paraf that holds: approval of exactly the text with this hash. */
public record Initials(String byUser, String byPosition, String bodyHash, Instant at) {}
