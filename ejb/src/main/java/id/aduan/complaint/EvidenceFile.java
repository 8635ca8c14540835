package id.aduan.complaint;

import java.io.InputStream;

/** A piece of evidence with its content; whoever takes it closes it. */
public record EvidenceFile(String name, String type, long size, InputStream content) {}
