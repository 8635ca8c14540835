/**
 * Who is who in government: regions, their offices, the offices' positions and the rules each office set for itself.
 * An office is data read from a tenant file; nothing here knows an office by name, its paperwork or a complaint.
 */
@NullMarked
package id.aduan.tenancy;

import org.jspecify.annotations.NullMarked;
