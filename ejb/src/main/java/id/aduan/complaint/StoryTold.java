package id.aduan.complaint;

import java.util.UUID;

/** A line its reporter may read was added to a complaint's story, in the transaction that did what it says. */
public record StoryTold(UUID complaint, StoryLine line) {}
