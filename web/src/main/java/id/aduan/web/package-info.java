/**
 * Pages and the public API: they ask desks and show rows.
 * Sub-packages mirror the page paths; portal, office, regency and api do not know one another.
 * It never touches a repository, an entity or a transaction.
 */
package id.aduan.web;
