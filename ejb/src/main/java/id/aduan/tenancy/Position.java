package id.aduan.tenancy;

/**
 * A position (jabatan) of an office; data, because offices name and abolish them.
 *
 * @param key stable within the office, also the name of its sign-on group, e.g. "kepala-bidang"
 * @param superior key of the position above; empty at the top
 * @param stated false when the office's document does not print it and it was inferred
 */
public record Position(String key, String title, String superior, boolean head, boolean receives, boolean stated) {}
