package id.aduan.onboarding;

import id.aduan.tenancy.Office;

/**
 * An office found for a citizen's words.
 *
 * @param why the category, place or name that matched, in the office's own words
 */
public record OfficeMatch(Office office, String why, int score) {}
