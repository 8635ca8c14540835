/** Brings the schema up to date at start, as the role that owns it; the running portal's role owns nothing. */
@NullMarked
package id.aduan.infra.schema;

import org.jspecify.annotations.NullMarked;
