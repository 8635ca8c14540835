/**
 * How the kernel keeps its rows: the tenant of a session, the settings of a connection, values as JSON, the offices'
 * settings. Technique only; features never import it.
 */
@NullMarked
package id.aduan.infra.persistence;

import org.jspecify.annotations.NullMarked;
