/**
 * The citizens' pages: find the right office, file a complaint, keep the receipt, follow the case. No login, no session.
 * Pages hold form fields and rows, call desks and redirect; identities pass through to the vault and are never shown again.
 */
@NullMarked
package id.aduan.web.portal;

import org.jspecify.annotations.NullMarked;
