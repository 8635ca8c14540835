/**
 * The kernel: everything an office does with a complaint, and nothing about pages or servers.
 * One flat package per feature; imports only point down.
 * It never names an office: offices are files in {@code tenants/}.
 */
package id.aduan;
