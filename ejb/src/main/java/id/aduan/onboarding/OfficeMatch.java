package id.aduan.onboarding;

import id.aduan.tenancy.Office;

/**
 * An office found for a citizen's words.
 *
 * @param why the category or place that matched, in the office's own words; empty when only the name did
 * @param whole every word that says something was found
 */
public record OfficeMatch(Office office, String why, int score, boolean whole) {}
