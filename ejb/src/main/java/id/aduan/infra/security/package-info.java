/**
 * Who calls, which house they enter, what was refused and what was done: one interceptor around every desk.
 * It decides nothing a feature could decide.
 */
@NullMarked
package id.aduan.infra.security;

import org.jspecify.annotations.NullMarked;
