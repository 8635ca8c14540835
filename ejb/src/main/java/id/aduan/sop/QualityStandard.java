package id.aduan.sop;

import id.aduan.deadline.Allowance;

/**
 * The standard a step must meet (mutu baku).
 *
 * @param materials what must lie on the table (kelengkapan), as printed
 * @param allowance time allowed; Unlimited for "-" or a blank cell
 * @param time the printed words, e.g. "15 menit", "-", ""
 * @param output what the step leaves behind, as printed
 */
public record QualityStandard(String materials, Allowance allowance, String time, String output) {}
