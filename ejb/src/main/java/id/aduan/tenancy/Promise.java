package id.aduan.tenancy;

import id.aduan.deadline.Allowance;

/**
 * How soon an office promises its answer.
 *
 * @param answer Unlimited when the document names no time; the region's limits are then shown to supervisors for comparison
 * @param printed the document's words, e.g. "1 Hari kerja; 1 (Satu) hari bila pejabat ada ditempat"
 * @param presence key of the position whose absence without a delegate stops the clock; empty for none
 */
public record Promise(Allowance answer, String printed, String presence) {}
