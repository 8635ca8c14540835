package id.aduan.tenancy;

/**
 * A remark on a gap, contradiction or assumption in an office's document.
 *
 * @param id stable, e.g. "SO-1"
 * @param about the key of the file it concerns
 */
public record Note(String id, String about, String text) {}
